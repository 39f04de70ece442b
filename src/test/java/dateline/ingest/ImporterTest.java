package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.article.Article;
import dateline.article.Published;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads real files in real folders.
class ImporterTest {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 16);

  @TempDir private Path folder;

  @Test
  void aFolderIsReadToTheBottomByName() throws IOException {
    write("b.txt", "Second.");
    write("a.txt", "First.");
    write("c/deep/d.md", "Third.");
    assertEquals(List.of("a.txt", "b.txt", "d.md"), names(read(Hints.NONE, folder)));
    assertEquals(3, Importer.count(List.of(folder)));
  }

  @Test
  void hiddenFilesAndTablesAreNoArticles() throws IOException {
    write("a.txt", "First.");
    write(".DS_Store", "x");
    write(".git/config", "x");
    write("index.tsv", "file\tpublished\n");
    assertEquals(List.of("a.txt"), names(read(Hints.NONE, folder)));
  }

  @Test
  void aTableThatTheReaderNamesAsATextIsOne() throws IOException {
    assertEquals(List.of("t.csv"), names(read(Hints.NONE, write("t.csv", "They met."))));
  }

  @Test
  void oneBadFileNeverStopsTheRest() throws IOException {
    write("a.txt", "");
    write("b.txt", " \n\t ");
    write("c.txt", "They met.");
    Files.write(folder.resolve("d.txt"), new byte[] {1, 2, 0, 3, 0, 0, 7});
    write("e.txt", "%PDF-1.7 and so on");
    write("f.txt", "<!DOCTYPE html><p>They met.");
    assertEquals(
        """
        a.txt is empty, so there is nothing to read.
        b.txt is empty, so there is nothing to read.
        c.txt
        d.txt is a binary file, not plain text; save it as text first.
        e.txt is a PDF, not plain text; save it as text and give that file.
        f.txt is a web page, not plain text; save it as text and give that file.
        """,
        report(read(Hints.NONE, folder)));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals(
        "no.txt does not exist; check the spelling and the folder.\n",
        report(read(Hints.NONE, folder.resolve("no.txt"))));
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedWithoutReadingIt() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    write("small.txt", "They met.");
    assertEquals(
        """
        big.txt is larger than one article may be (50 MB; the most is 20 MB); split it into its articles and give those.
        small.txt
        """,
        report(read(Hints.NONE, folder)));
  }

  @Test
  void aStreamThatIsTooLongIsRefused() throws IOException {
    List<Incoming> found = new ArrayList<>();
    new Importer()
        .stream("-", new ByteArrayInputStream(new byte[20_000_001]), Hints.NONE, found::add);
    assertEquals(
        "- is larger than one article may be (the most is 20 MB); split it into its articles and"
            + " give those.\n",
        report(found));
  }

  @Test
  void aFolderThatLeadsBackToItselfIsReadOnce() throws IOException {
    write("in/a.txt", "They met.");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    assertEquals(
        """
        a.txt
        in/loop leads back to a folder above it, so it was passed over.
        """,
        report(read(Hints.NONE, folder)));
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws IOException {
    write("a.txt", "They met.");
    Path locked = write("locked/b.txt", "They met.").getParent();
    Files.setPosixFilePermissions(locked, java.util.Set.of());
    assumeTrue(!Files.isReadable(locked), "the administrator may read everything");
    assertEquals(
        """
        a.txt
        locked may not be opened by you; change its permissions or ask its owner.
        """,
        report(read(Hints.NONE, folder)));
  }

  @Test
  void theReadersWordComesFirstThenTheTableThenTheText() throws IOException {
    Path text = write("a.txt", "date 2023-11-01 They met.");
    Path table = write("meta.tsv", "file\tpublished\na\t2023-11-02\n");
    assertEquals(
        new Published.Stated(LocalDate.of(2023, 11, 1), "date 2023-11-01"),
        article(Hints.NONE, text).published());
    assertEquals(
        new Published.Stated(LocalDate.of(2023, 11, 2), "meta.tsv"),
        article(new Hints(Optional.empty(), Optional.of(table)), text).published());
    assertEquals(
        new Published.Stated(DAY, "--published"),
        article(new Hints(Optional.of(DAY), Optional.of(table)), text).published());
    assertEquals(
        Published.UNKNOWN, article(Hints.NONE, write("b.txt", "They met on Friday.")).published());
  }

  @Test
  void theTextIsKeptAsItStands() throws IOException {
    String text = " date 2023-11-01 They met.\r\nThen\tthey parted.\n\n";
    assertEquals(text, article(Hints.NONE, write("a.txt", text)).text());
  }

  @Test
  void pastedTextIsAnArticleToo() {
    Incoming found =
        new Importer().text("Pasted: 1", "Published August 28, 2023\nThey met.", Hints.NONE);
    assertTrue(found instanceof Incoming.Taken, found.toString());
    Article article = ((Incoming.Taken) found).article();
    assertEquals("Pasted: 1", article.name());
    assertEquals(Optional.of(LocalDate.of(2023, 8, 28)), article.published().day());
    assertEquals(
        new Incoming.Problem("Pasted", "Pasted is empty, so there is nothing to read."),
        new Importer().text("Pasted", "\n", Hints.NONE));
  }

  @Test
  void aReaderWhoCancelsGetsNoMoreFiles() throws IOException {
    write("a.txt", "First.");
    write("b.txt", "Second.");
    List<Incoming> found = new ArrayList<>();
    new Importer().read(List.of(folder), Hints.NONE, found::add, () -> !found.isEmpty());
    assertEquals(List.of("a.txt"), names(found));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Incoming> read(Hints hints, Path path) {
    List<Incoming> found = new ArrayList<>();
    new Importer().read(List.of(path), hints, found::add, () -> false);
    return found;
  }

  private static Article article(Hints hints, Path path) {
    List<Incoming> found = read(hints, path);
    assertEquals(1, found.size(), found.toString());
    return ((Incoming.Taken) found.getFirst()).article();
  }

  private static List<String> names(List<Incoming> found) {
    return found.stream().map(ImporterTest::name).toList();
  }

  private String report(List<Incoming> found) {
    StringBuilder report = new StringBuilder();
    for (Incoming incoming : found) {
      switch (incoming) {
        case Incoming.Taken taken -> report.append(name(taken));
        case Incoming.Problem problem ->
            report.append(problem.sentence().replace(folder + "/", ""));
      }
      report.append('\n');
    }
    return report.toString();
  }

  private static String name(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Taken taken -> taken.article().name();
      case Incoming.Problem problem -> problem.name();
    };
  }
}
