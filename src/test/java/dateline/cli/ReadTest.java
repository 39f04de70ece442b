package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.export.Csv;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
  private static final String SUMMIT =
      "President Joe Biden met Chinese President Xi Jinping in Woodside, California, on November"
          + " 15, 2023.";
  private static final String PLAN =
      "President Joe Biden will meet Chinese President Xi Jinping in Woodside, California, on"
          + " Wednesday.";

  @TempDir private Path home;

  @Test
  void aTableIsForTheEyes() {
    Typed.Outcome outcome = new Typed(home).input(SUMMIT, "read", "-");
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(outcome.out().startsWith("2023-11-15"), outcome.out());
    assertTrue(outcome.out().endsWith("\n1 event from 1 article\n"), outcome.out());
    outcome.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }

  @Test
  void severalSourcesTellOneEvent() throws IOException {
    Path plan = write("plan.txt", PLAN);
    Path report = write("report.txt", SUMMIT);
    Path table = write("meta.tsv", "file\tpublished\nplan\t2023-11-13\n");
    List<Map<String, String>> events =
        csv("read", "--metadata", table.toString(), plan.toString(), report.toString());
    assertEquals(1, events.size(), events.toString());
    assertEquals("2", events.getFirst().get("mentions"));
    assertEquals("occurred", events.getFirst().get("status"));
    List<Map<String, String>> mentions =
        csv("read", "--mentions", "--metadata", table.toString(), home.resolve("texts").toString());
    assertEquals(
        List.of("plan.txt planned 2023-11-15", "report.txt occurred 2023-11-15"),
        mentions.stream()
            .map(row -> String.join(" ", row.get("article"), row.get("status"), row.get("start")))
            .sorted()
            .toList());
  }

  @Test
  void aTableHasTheColumnsThatAreAskedFor() {
    Typed.Outcome outcome =
        new Typed(home)
            .input(SUMMIT, "read", "--format", "csv", "--columns", "start,headline", "-");
    assertTrue(outcome.out().matches("start,headline\\R2023-11-15,.*\\R"), outcome.out());
    Typed.Outcome wrong =
        new Typed(home).input(SUMMIT, "read", "--format", "csv", "--columns", "day", "-");
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("no column \"day\"; there are event_id, start"), wrong.err());
  }

  @Test
  void theSameTextTellsItsEventsOnce() throws IOException {
    write("a.txt", SUMMIT);
    write("b.txt", SUMMIT.replace(" in ", "\n in  "));
    List<Map<String, String>> events = csv("read", home.resolve("texts").toString());
    assertEquals("1", events.getFirst().get("mentions"));
  }

  @Test
  void anExplanationNamesWordsAndRules() {
    String out = new Typed(home).input(SUMMIT, "read", "--explain", "-").out();
    assertTrue(out.contains("“November 15, 2023”"), out);
    assertTrue(out.contains(", rule "), out);
    assertTrue(out.contains("told by"), out);
  }

  @Test
  void jsonIsForPrograms() throws IOException {
    String out = new Typed(home).input(SUMMIT, "read", "--format", "json", "-").out();
    JsonNode event = new ObjectMapper().readTree(out).get(0);
    assertEquals("2023-11-15", event.get("start").asText());
    assertEquals("standard input", event.at("/articles/0/file").asText());
  }

  @Test
  void aFileTakesTheOutput() throws IOException {
    Path file = home.resolve("out.csv");
    Files.writeString(file, "old");
    Typed.Outcome outcome =
        new Typed(home).input(SUMMIT, "read", "--format", "csv", "-o", file.toString(), "-");
    assertEquals(new Typed.Outcome(0, "", ""), outcome);
    assertEquals(1, Csv.read(Files.newBufferedReader(file)).size());
    assertFalse(Files.exists(home.resolve("out.csv.part")));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    assertEquals(
        new Typed.Outcome(
            1,
            "",
            "dateline: ~/none/out.csv could not be written (there is no such folder); name another"
                + " file with -o.\n"),
        new Typed(home).input(SUMMIT, "read", "-o", home.resolve("none/out.csv").toString(), "-"));
  }

  @Test
  void undatedEventsAreLeftOutOfACalendarAndThatIsSaid() {
    Typed.Outcome outcome =
        new Typed(home)
            .input(
                "President Joe Biden met Chinese President Xi Jinping in Woodside.",
                "read",
                "--format",
                "ics",
                "-");
    assertEquals(0, outcome.code());
    assertEquals(
        "dateline: A calendar has no place for undated events: 1 event left out.\n", outcome.err());
    assertTrue(outcome.out().startsWith("BEGIN:VCALENDAR"), outcome.out());
  }

  @Test
  void aBrokenTableIsNamedAndTheTextsAreRead() throws IOException {
    Path text = write("a.txt", SUMMIT);
    Path table = write("meta.csv", "file,published\n\"a.txt,2023-11-15\n");
    Typed.Outcome outcome =
        new Typed(home)
            .line("read", "--format", "csv", "--metadata", table.toString(), text.toString());
    assertEquals(1, outcome.code());
    assertEquals(
        "dateline: ~/texts/meta.csv, line 2: a quotation mark opens and is never closed; the texts"
            + " were read without it.\n",
        outcome.err());
    assertEquals(2, outcome.out().lines().count(), outcome.out());
  }

  @Test
  void nothingToTellIsSaid() {
    assertEquals("No events.\n", new Typed(home).input("It rained.", "read", "-").out());
  }

  private List<Map<String, String>> csv(String... args) throws IOException {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--format";
    all[args.length + 1] = "csv";
    Typed.Outcome outcome = new Typed(home).line(all);
    assertEquals("", outcome.err());
    return Csv.read(new StringReader(outcome.out()));
  }

  private Path write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("texts"));
    return Files.writeString(folder.resolve(name), text);
  }
}
