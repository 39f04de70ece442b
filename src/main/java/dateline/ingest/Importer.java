package dateline.ingest;

import dateline.article.Article;
import dateline.article.Published;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads files, folders, streams and pasted text into articles.
///
/// Nothing is thrown for a file that cannot be read: it becomes an [Incoming.Problem] and the rest
/// goes on. Files come in the order given, a folder's by name.
public final class Importer {
  /// Reads every file below `paths` into `sink`, one after the other, until `cancelled`.
  public void read(
      List<Path> paths, Hints hints, Consumer<Incoming> sink, BooleanSupplier cancelled) {
    MetadataTable table = table(hints, sink);
    new Walk(
            hints.metadata(),
            file -> sink.accept(file(file, hints, table)),
            sink::accept,
            cancelled)
        .over(paths);
  }

  /// The number of files that [#read] would try.
  public static int count(List<Path> paths) {
    int[] files = {0};
    new Walk(Optional.empty(), file -> files[0]++, problem -> {}, () -> false).over(paths);
    return files[0];
  }

  /// One pasted text; `name` stands for the file name.
  public Incoming text(String name, String text, Hints hints) {
    if (text.isBlank()) {
      return new Incoming.Problem(name, name + " is empty, so there is nothing to read.");
    }
    return new Incoming.Taken(
        article(name, name, text, hints, table(hints, problem -> {})), List.of());
  }

  /// One article from a stream such as standard input, which is not closed.
  public void stream(String name, InputStream in, Hints hints, Consumer<Incoming> sink)
      throws IOException {
    byte[] bytes = in.readNBytes(Decoder.MOST_BYTES + 1);
    sink.accept(incoming(name, name, name, Decoder.decode(bytes), hints, table(hints, sink)));
  }

  private static MetadataTable table(Hints hints, Consumer<? super Incoming.Problem> problems) {
    if (hints.metadata().isEmpty()) {
      return MetadataTable.NONE;
    }
    MetadataTable.Loaded loaded = MetadataTable.load(hints.metadata().get());
    loaded.problems().forEach(problems);
    return loaded.table();
  }

  private static Incoming file(Path file, Hints hints, MetadataTable table) {
    String path = file.toAbsolutePath().normalize().toString();
    String name = String.valueOf(file.getFileName());
    return incoming(file.toString(), name, path, Decoder.read(file), hints, table);
  }

  private static Incoming incoming(
      String given,
      String name,
      String path,
      Decoder.Result decoded,
      Hints hints,
      MetadataTable table) {
    return switch (decoded) {
      case Decoder.Result.Wrong wrong ->
          new Incoming.Problem(given, given + " " + wrong.what() + ".");
      case Decoder.Result.Text text ->
          new Incoming.Taken(
              article(name, path, text.text(), hints, table), text.note().stream().toList());
    };
  }

  private static Article article(
      String name, String path, String text, Hints hints, MetadataTable table) {
    Letterhead letterhead = Letterhead.of(text);
    Optional<MetadataTable.Row> row = table.row(path);
    return Article.of(
        name,
        told(row, MetadataTable.Row::title, letterhead.title()),
        told(row, MetadataTable.Row::source, letterhead.source()),
        told(row, MetadataTable.Row::url, letterhead.url()),
        published(hints, table, row, letterhead),
        text);
  }

  private static String told(
      Optional<MetadataTable.Row> row, Function<MetadataTable.Row, String> cell, String otherwise) {
    return row.map(cell).filter(value -> !value.isEmpty()).orElse(otherwise);
  }

  private static Published published(
      Hints hints, MetadataTable table, Optional<MetadataTable.Row> row, Letterhead letterhead) {
    Optional<Published> told =
        hints.published().map(day -> new Published.Stated(day, "--published"));
    return told.or(() ->
            row.flatMap(MetadataTable.Row::published)
                .map(day -> new Published.Stated(day, table.name())))
        .or(letterhead::published)
        .orElse(Published.UNKNOWN);
  }
}
