package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collections for tests of the window: real ones, in a folder of their own, whose rules know the
/// articles and events of `HandText`.
public final class HandCollection {
  private HandCollection() {}

  /// A collection without an article.
  public static OpenCollection empty() {
    return open("empty");
  }

  /// Three articles and sixteen events.
  public static OpenCollection filled() {
    OpenCollection open = open("us-china");
    try {
      open.add(
          write(open.file().resolveSibling("texts")), Optional.empty(), table(open), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open;
  }

  /// One of these collections at its next start.
  public static OpenCollection again(Path file) {
    try {
      return open(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The three articles as files.
  static List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    StringBuilder table = new StringBuilder("file\tpublished\ttitle\tsource\n");
    for (HandText.Text text : HandText.texts()) {
      files.add(Files.writeString(folder.resolve(text.file()), HandText.of(text)));
      String day = text.inferred() ? "" : text.day().toString();
      table.append(String.join("\t", text.file(), day, text.title(), text.source())).append('\n');
    }
    Files.writeString(folder.resolveSibling("table.tsv"), table);
    return files;
  }

  private static Optional<Path> table(OpenCollection open) {
    return Optional.of(open.file().resolveSibling("table.tsv"));
  }

  private static OpenCollection open(String name) {
    try {
      Path target = Files.createDirectories(Path.of("target", "hand"));
      Path folder = Files.createTempDirectory(target, name);
      return open(folder.resolve(name + ".dateline"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OpenCollection open(Path file) throws IOException {
    return OpenCollection.open(file, file.resolveSibling("cache"), HandText.rules(), Progress.NONE);
  }
}
