package dateline.collection;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.correction.HandMade;
import dateline.event.Event;
import dateline.event.Reading;
import dateline.query.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A collection whose rules read lines, in a folder of a test, and what tests ask of it.
final class LineCollections {
  static final String CALL = "call 2024-04-02 Joe Biden, Xi Jinping # taiwan";
  static final String RETOLD = "call 2024-04-02 Xi Jinping told Biden # trade";
  static final String VISIT = "visit 2023-06 Antony Blinken @ Beijing # trade";

  private final Supplier<Path> folder;
  private final AtomicInteger readings = new AtomicInteger();

  LineCollections(Supplier<Path> folder) {
    this.folder = folder;
  }

  Path file() {
    return folder.get().resolve("test.dateline");
  }

  Path cache() {
    return folder.get().resolve("cache");
  }

  /// How many articles were read.
  int readings() {
    return readings.get();
  }

  Rules rules(String version) {
    return new Rules(version, this::reading, HandMade::merge);
  }

  private Reading reading(Article article) {
    readings.incrementAndGet();
    return LineRules.read(article);
  }

  OpenCollection open() throws IOException {
    return open("1");
  }

  OpenCollection open(String version) throws IOException {
    return open(rules(version));
  }

  OpenCollection open(Rules rules) throws IOException {
    return OpenCollection.open(file(), cache(), rules, Progress.NONE);
  }

  /// Another file that shares the folder of indexes.
  OpenCollection open(Path other) throws IOException {
    return OpenCollection.open(other, cache(), rules("1"), Progress.NONE);
  }

  /// Adds a text and says the id of its article.
  static String add(OpenCollection open, String name, String text) throws IOException {
    return open.addText(name, text, Optional.empty()).files().getFirst().articleId();
  }

  static List<String> headlines(Table table) {
    return IntStream.range(0, table.size()).mapToObj(table::headline).toList();
  }

  static List<Corrected> events(OpenCollection open) {
    Table table = open.table();
    return IntStream.range(0, table.size()).mapToObj(table::event).toList();
  }

  static Event first(OpenCollection open) {
    return open.table().event(0).event();
  }
}
