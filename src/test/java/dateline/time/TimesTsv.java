package dateline.time;

import dateline.article.Article;
import dateline.article.Published;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prints the time expressions of the texts of a corpus, for scoring.
///
/// Arguments: a table whose first two columns are document and day, and folders or files of texts.
final class TimesTsv {
  private TimesTsv() {}

  public static void main(String[] args) throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 1 && cells[1].matches("\\d{4}-\\d\\d-\\d\\d.*")) {
        days.put(cells[0].replaceFirst("\\.txt$", ""), LocalDate.parse(cells[1].substring(0, 10)));
      }
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println("doc\tstart\tend\ttype\tvalue\tmod\ttext\trule\twhy");
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> files = Files.walk(Path.of(args[i]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          print(file, days, out);
        }
      }
    }
    out.flush();
  }

  private static void print(Path file, Map<String, LocalDate> days, PrintStream out)
      throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    String text = Files.readString(file);
    Published published =
        days.containsKey(name) ? new Published.Stated(days.get(name), "table") : Published.UNKNOWN;
    List<TimeExpression> found = TimeTagger.standard().tag(Article.of(name, published, text));
    for (TimeExpression one : found) {
      out.println(
          String.join(
              "\t",
              name,
              "" + text.codePointCount(0, one.span().start()),
              "" + text.codePointCount(0, one.span().end()),
              one.timex().type().name(),
              one.timex().value(),
              one.timex().mod(),
              one.span().of(text).replaceAll("\\s+", " "),
              one.rule(),
              one.why()));
    }
  }
}
