package dateline.time;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder of annotated texts: `text/*.txt`, `gold.tsv` with the expressions of time in them, and
/// `dct.tsv` with the day of each.
record Corpus(String name, List<Document> documents) {
  static final int FOLDS = 5;

  /// One text with what its annotators marked.
  record Document(Article article, List<Marked> gold) {
    /// The fold by the hash of the name, so that it needs no list.
    int fold() {
      return Math.floorMod(article.name().hashCode(), FOLDS);
    }
  }

  /// A marked expression, in UTF-16 units.
  record Marked(Span span, String value) {}

  static Corpus read(Path folder) throws IOException {
    Map<String, List<String[]>> gold = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold.tsv"))) {
      String[] cells = line.split("\t", -1);
      boolean isDay = cells.length > 7 && cells[7].equals("t0");
      if (cells.length > 4 && Character.isDigit(cells[1].charAt(0)) && !isDay) {
        gold.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells);
      }
    }
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("dct.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("doc")) {
        String text = Files.readString(folder.resolve("text").resolve(cells[0] + ".txt"));
        documents.add(document(cells, text, gold.getOrDefault(cells[0], List.of())));
      }
    }
    return new Corpus(folder.getFileName().toString(), List.copyOf(documents));
  }

  private static Document document(String[] cells, String text, List<String[]> rows) {
    Published published =
        cells[1].length() < 10
            ? Published.UNKNOWN
            : new Published.Stated(LocalDate.parse(cells[1].substring(0, 10)), "table");
    List<Marked> marked =
        rows.stream()
            .map(row -> new Marked(span(text, row[1], row[2]), row[4]))
            .sorted(java.util.Comparator.comparingInt(one -> one.span().start()))
            .toList();
    return new Document(Article.of(cells[0], published, text), marked);
  }

  private static Span span(String text, String start, String end) {
    return new Span(
        text.offsetByCodePoints(0, Integer.parseInt(start)),
        text.offsetByCodePoints(0, Integer.parseInt(end)));
  }
}
