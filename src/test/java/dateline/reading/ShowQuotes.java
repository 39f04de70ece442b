package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Prints what the texts of files and folders quote, for those who work on the rules.
final class ShowQuotes {
  private ShowQuotes() {}

  static void main(String[] paths) throws IOException {
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          show(file);
        }
      }
    }
  }

  private static void show(Path file) throws IOException {
    Article article =
        Article.of(
            file.getFileName().toString(), "", "", "", Published.UNKNOWN, Files.readString(file));
    List<Quotation> quotes = EventReader.standard().read(article).quotations();
    IO.println("== " + article.name() + " " + quotes.size());
    for (Quotation quote : quotes) {
      String text = article.text();
      int from = Math.max(0, quote.span().start() - 70);
      int to = Math.min(text.length(), quote.span().end() + 70);
      IO.println(
          "  %-8s %-28s | %s [[%s]] %s | %s"
              .formatted(
                  quote.voice(),
                  quote.speaker(),
                  fold(text.substring(from, quote.span().start())),
                  fold(quote.text()),
                  fold(text.substring(quote.span().end(), to)),
                  quote.why()));
    }
  }

  private static String fold(String text) {
    String folded = text.replaceAll("\\s+", " ");
    return folded.length() <= 110
        ? folded
        : folded.substring(0, 50) + " … " + folded.substring(folded.length() - 50);
  }
}
