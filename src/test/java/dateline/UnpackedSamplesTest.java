package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample articles, laid out on the disk.
class UnpackedSamplesTest {
  @TempDir Path folder;

  @Test
  void everySampleIsLaidOutWithTheTableAsTheLast() throws IOException {
    List<Path> files = new Samples(folder).unpack();
    assertEquals("index.tsv", String.valueOf(files.getLast().getFileName()));
    for (Path file : files) {
      assertTrue(Files.size(file) > 0, file.toString());
    }
    for (String row : Files.readString(files.getLast()).lines().skip(1).toList()) {
      Path named = folder.resolve(row.substring(0, row.indexOf('\t')));
      assertTrue(files.contains(named), row);
    }
  }

  @Test
  void oneThatWasCutShortIsLaidOutAgain() throws IOException {
    Path first = new Samples(folder).unpack().getFirst();
    String whole = Files.readString(first);
    Files.writeString(first, whole.substring(0, 10));
    new Samples(folder).unpack();
    assertEquals(whole, Files.readString(first));
  }
}
