package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.export.Csv;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports into real collections and finds events in them.
class CollectionTest {
  private static final String SUMMIT =
      "President Joe Biden met Chinese President Xi Jinping in Woodside, California, on November"
          + " 15, 2023.";
  private static final String VISIT =
      "Secretary of State Antony Blinken visited Beijing on June 18, 2023.";

  @TempDir private Path home;
  private Path texts = Path.of("");

  @BeforeEach
  void write() throws IOException {
    texts = Files.createDirectories(home.resolve("texts"));
    Files.writeString(texts.resolve("summit.txt"), SUMMIT);
    Files.writeString(texts.resolve("visit.txt"), VISIT);
  }

  @Test
  void whatWasImportedIsFound() throws IOException {
    Typed typed = new Typed(home);
    Typed.Outcome imported = typed.line("import", texts.toString());
    assertEquals(0, imported.code(), imported.err());
    assertTrue(imported.out().startsWith("2 articles added"), imported.out());
    assertEquals("2023-06-18 2023-11-15", starts(typed.line("events", "--format", "csv")));
    assertEquals("2023-06-18", starts(typed.line("events", "who:blinken", "--format", "csv")));
    assertEquals("2023-11-15", starts(typed.line("events", "-blinken", "--format", "csv")));
    assertEquals("", starts(typed.line("events", "after:2024", "--format", "csv")));
  }

  @Test
  void anArticleIsAddedOnce() {
    Typed typed = new Typed(home);
    String file = home.resolve("mine.dateline").toString();
    assertEquals(0, typed.line("import", "-c", file, texts.toString()).code());
    Typed.Outcome again = typed.input(SUMMIT + "\n", "import", "-c", file, texts.toString(), "-");
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().startsWith("0 articles added, 3 known already"), again.out());
  }

  @Test
  void theTableAlsoKnowsStandardInput() throws IOException {
    Path table = home.resolve("table.tsv");
    Files.writeString(
        table, "file\tpublished\ttitle\tsource\nstandard input\t2023-11-16\tTalks\tThe Post\n");
    Typed typed = new Typed(home);
    Typed.Outcome imported =
        typed.input(
            "The two met on Wednesday.\n" + SUMMIT, "import", "--metadata", table.toString(), "-");
    assertEquals(0, imported.code(), imported.err());
    String csv = typed.line("events", "--format", "csv").out();
    assertTrue(csv.contains("The Post"), csv);
    assertTrue(csv.contains("2023-11-16"), csv);
  }

  @Test
  void oneBadFileIsNamedAndTheOthersAreKept() throws IOException {
    Files.writeString(texts.resolve("empty.txt"), "");
    Typed typed = new Typed(home);
    Typed.Outcome imported = typed.line("import", texts.toString());
    assertEquals(1, imported.code());
    assertEquals(
        "dateline: ~/texts/empty.txt is empty, so there is nothing to read.\n", imported.err());
    assertTrue(imported.out().startsWith("2 articles added, 1 not read"), imported.out());
  }

  @Test
  void aCollectionThatIsNotThereIsNamedWithTheWayToMakeIt() {
    assertEquals(
        new Typed.Outcome(
            1,
            "",
            "dateline: ~/no.dateline does not exist; make it with: dateline import -c ~/no.dateline"
                + " PATH\n"),
        new Typed(home).line("events", "-c", home.resolve("no.dateline").toString()));
  }

  @Test
  void aCollectionInUseIsNamed() throws IOException {
    Typed typed = new Typed(home);
    Path file = home.resolve("mine.dateline");
    assertEquals(0, typed.line("import", "-c", file.toString(), texts.toString()).code());
    try (OpenCollection _ = OpenCollection.open(file, home.resolve("other"), Progress.NONE)) {
      Typed.Outcome outcome = typed.line("events", "-c", file.toString());
      assertEquals(1, outcome.code());
      assertTrue(
          outcome.err().startsWith("dateline: ~/mine.dateline is open in another"), outcome.err());
    }
  }

  @Test
  void aFileThatIsNoCollectionIsNamed() {
    Typed.Outcome outcome =
        new Typed(home).line("events", "-c", texts.resolve("summit.txt").toString());
    assertEquals(1, outcome.code());
    assertTrue(outcome.err().contains("~/texts/summit.txt"), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  private static String starts(Typed.Outcome outcome) throws IOException {
    assertEquals(0, outcome.code(), outcome.err());
    List<Map<String, String>> rows = Csv.read(new StringReader(outcome.out()));
    return String.join(" ", rows.stream().map(row -> row.getOrDefault("start", "-")).toList());
  }
}
