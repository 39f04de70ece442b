package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTableTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.txt, /x/a.txt",
    "a, /x/a.txt",
    "x/a.txt, /y/x/a.txt",
    "./x/a, /y/x/a.txt",
    "x\\a.txt, /y/x/a.txt",
    "/y/x/a.txt, /y/x/a.txt",
    "elsewhere/a.md, /x/a.txt",
    "WSJ.0261, /x/WSJ.0261.txt"
  })
  void aFileIsFoundWithAndWithoutFolderAndExtension(String entry, String file) throws IOException {
    MetadataTable table = load("file\tpublished\n" + entry + "\t2023-11-15\n").table();
    assertEquals(
        Optional.of(LocalDate.of(2023, 11, 15)), table.row(file).orElseThrow().published());
  }

  @Test
  void theLongestPathWins() throws IOException {
    MetadataTable table = load("file\ttitle\na\tany\ny/a\tthat of y\n").table();
    assertEquals("that of y", table.row("/x/y/a.txt").orElseThrow().title());
    assertEquals("any", table.row("/x/z/a.txt").orElseThrow().title());
    assertEquals(Optional.empty(), table.row("/x/b.txt"));
  }

  @Test
  void columnsComeInAnyOrderAndOthersAreIgnored() throws IOException {
    MetadataTable table =
        load(String.join("\t", "URL", "licence", "source", "File", "title", "published")
                + '\n'
                + String.join("\t", "u", "free", "s", "a", "A \"quoted\" title", "Nov. 15, 2023"))
            .table();
    assertEquals(
        new MetadataTable.Row(
            Optional.of(LocalDate.of(2023, 11, 15)), "A \"quoted\" title", "s", "u"),
        table.row("a.txt").orElseThrow());
  }

  @Test
  void commasFollowTheirStandardAndAMarkIsNoColumn() throws IOException {
    MetadataTable table = load("\ufefffile,title\r\na.txt,\"Xi, Biden \"\"meet\"\"\"\r\n").table();
    assertEquals("Xi, Biden \"meet\"", table.row("a.txt").orElseThrow().title());
  }

  @Test
  void theGuardAgainstFormulasIsTakenAway() throws IOException {
    MetadataTable table = load("file,title,source\na,'=Sum of all fears,'Tis\n").table();
    assertEquals(
        new MetadataTable.Row(Optional.empty(), "=Sum of all fears", "'Tis", ""),
        table.row("a.txt").orElseThrow());
  }

  @Test
  void aLineThatIsWrongIsNamedAndTheOthersCount() throws IOException {
    MetadataTable.Loaded loaded =
        load("file\tpublished\na\t2023-02-30\n\t2023-01-01\nb\t2023-03-01\nc\n");
    assertEquals(
        List.of(
            "meta.tsv, line 2: \"2023-02-30\" is not a day; write it as 2023-11-15. a was read"
                + " without it.",
            "meta.tsv, line 3: the cell \"file\" is empty; the line was passed over."),
        sentences(loaded));
    assertEquals(
        Optional.of(LocalDate.of(2023, 3, 1)),
        loaded.table().row("b.txt").orElseThrow().published());
    assertEquals(Optional.empty(), loaded.table().row("c.txt").orElseThrow().published());
  }

  @Test
  void aTableThatIsNoneIsNamed() throws IOException {
    assertEquals(
        List.of(
            "meta.tsv, line 1: there is no column \"file\" (it has: name, day); the texts were read"
                + " without it."),
        sentences(load("name\tday\na\t2023-11-15\n")));
    assertEquals(
        List.of("meta.tsv is empty, so there is nothing to read; the texts were read without it."),
        sentences(load("")));
    assertEquals(
        List.of(
            "no.tsv does not exist; check the spelling and the folder; the texts were read without"
                + " it."),
        sentences(MetadataTable.load(folder.resolve("no.tsv"))));
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsNamedWithItsLine() throws IOException {
    assertEquals(
        List.of(
            "meta.tsv, line 2: a quotation mark opens and is never closed; the texts were read"
                + " without it."),
        sentences(load("file,title\na,\"open\nb,c\n")));
    assertEquals(
        List.of(
            "meta.tsv, line 3: a cell goes on after its closing quotation mark; the texts were read"
                + " without it."),
        sentences(load("file,title\na,b\nb,\"c\"d\n")));
  }

  private MetadataTable.Loaded load(String text) throws IOException {
    return MetadataTable.load(
        Files.write(folder.resolve("meta.tsv"), text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> sentences(MetadataTable.Loaded loaded) {
    return loaded.problems().stream()
        .map(problem -> problem.sentence().replace(folder + "/", ""))
        .toList();
  }
}
