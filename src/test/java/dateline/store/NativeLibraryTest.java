package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SQLite's library in a folder that stays.
class NativeLibraryTest {
  private static final String PROPERTY = "org.sqlite.lib.path";

  @TempDir Path cache;

  @BeforeEach
  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void theLibraryIsLaidOutOnceAndTheDriverIsToldWhere() throws IOException {
    NativeLibrary.keepIn(cache);
    List<Path> first = files(Path.of(System.getProperty(PROPERTY)));
    assertEquals(1, first.size());
    assertTrue(Files.size(first.getFirst()) > 100_000);

    var written = Files.getLastModifiedTime(first.getFirst());
    System.clearProperty(PROPERTY);
    NativeLibrary.keepIn(cache);
    assertEquals(written, Files.getLastModifiedTime(first.getFirst()));
  }

  @Test
  void aFolderThatCannotBeMadeLeavesTheDriverItsOwnWay() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "in the way");
    NativeLibrary.keepIn(file);
    assertEquals("none", System.getProperty(PROPERTY, "none"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
