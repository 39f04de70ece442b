package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The windows that a test opens, and their folder; both are gone after it.
public final class Windows implements BeforeEachCallback, AfterEachCallback {
  private final List<Rig> open = new ArrayList<>();
  private Path folder = Path.of("");

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("dateline");
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    open.forEach(Rig::close);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// Where the windows keep their settings, and tests their files.
  public Path folder() {
    return folder;
  }

  /// A collection without articles.
  public OpenCollection collection() throws IOException {
    return OpenCollection.open(folder.resolve("test.dateline"), folder, Progress.NONE);
  }

  /// A window on a collection.
  public Rig open(OpenCollection collection) {
    return open(collection, 990, 700);
  }

  /// A window of some size on a collection.
  Rig open(OpenCollection collection, double width, double height) {
    return opened(Rig.open(folder, collection, width, height, "light"));
  }

  /// A window at its first start, with these samples.
  Rig first(List<Path> samples) {
    return opened(Rig.first(folder, samples));
  }

  /// A window on a file, opened as the test says.
  Rig on(Desk.Opener opener, Path file) {
    return opened(Rig.on(folder, opener, file));
  }

  /// A closed window is as good as none.
  public void close(Rig rig) {
    open.remove(rig);
    rig.close();
  }

  private Rig opened(Rig rig) {
    open.add(rig);
    return rig;
  }
}
