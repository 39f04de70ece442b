package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One annotated text with what a careful reader finds in it.
///
/// `timed` says whether its expressions of time are annotated too; `round` numbers the batch of
/// texts, each of which was written before the rules of its day were read.
record Annotated(
    Article article,
    String style,
    int round,
    List<GoldEvent> events,
    List<GoldTime> times,
    boolean timed) {
  static final Path FOLDER = Path.of("src/test/resources/annotated");

  String doc() {
    return article.name().substring(0, article.name().length() - ".txt".length());
  }

  /// Every annotated text, in the order of the index.
  static List<Annotated> all() {
    List<List<String>> events = table("gold.tsv");
    List<List<String>> times = table("times.tsv");
    List<Annotated> texts = new ArrayList<>();
    for (List<String> row : table("index.tsv")) {
      texts.add(of(row, about(row.get(0), events), about(row.get(0), times)));
    }
    return texts;
  }

  private static Annotated of(
      List<String> row, List<List<String>> events, List<List<String>> times) {
    String doc = row.get(0);
    Published day =
        row.get(1).isEmpty()
            ? Published.UNKNOWN
            : new Published.Stated(LocalDate.parse(row.get(1)), "index.tsv");
    String text = text(FOLDER.resolve("text/" + doc + ".txt"));
    return new Annotated(
        Article.of(doc + ".txt", "", row.get(3), "", day, text),
        row.get(2),
        Integer.parseInt(row.get(4)),
        events.stream().map(GoldEvent::of).toList(),
        times.stream().map(time -> GoldTime.of(time, text)).toList(),
        !times.isEmpty());
  }

  private static List<List<String>> about(String doc, List<List<String>> rows) {
    return rows.stream().filter(row -> row.get(0).equals(doc)).toList();
  }

  private static List<List<String>> table(String name) {
    return text(FOLDER.resolve(name))
        .lines()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
