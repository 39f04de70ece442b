package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir private Path home;

  @Test
  void withoutACommandTheWindowOpens() {
    Typed typed = new Typed(home);
    assertEquals(0, typed.line().code());
    assertEquals(0, typed.line("open", "a.dateline").code());
    assertEquals(List.of(Optional.empty(), Optional.of(Path.of("a.dateline"))), typed.opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "open", "import", "events", "read", "times", "check-pack"})
  void everyCommandHasHelp(String command) {
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Typed.Outcome outcome = new Typed(home).line(args);
    assertEquals(0, outcome.code());
    assertEquals("", outcome.err());
    assertTrue(outcome.out().startsWith("Usage: dateline " + command), outcome.out());
    outcome.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }

  @Test
  void theHelpNamesEveryCommand() {
    String help = new Typed(home).line("--help").out();
    for (String command : List.of("open", "import", "events", "read", "times", "check-pack")) {
      assertTrue(help.contains("\n  " + command), command);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fly              | dateline: There is no "fly" here.                        | dateline --help
          times            | dateline: Missing required parameter: 'PATH'.            | dateline times --help
          times --fromat x | dateline: There is no "--fromat" here.                   | dateline times --help
          events --fromat  | dateline: There is no option --fromat.                   | dateline events --help
          open             | dateline: Missing required parameter: 'FILE'.            | dateline open --help
          """)
  void whatIsNotUnderstoodIsSaidInASentence(String line, String sentence, String help) {
    Typed.Outcome outcome = new Typed(home).line(line.split(" "));
    assertEquals(new Typed.Outcome(2, "", sentence + "\nTry: " + help + "\n"), outcome);
  }

  @Test
  void aFormatThatThereIsNotIsNamedWithThoseThatThereAre() {
    Typed.Outcome outcome = new Typed(home).line("events", "--format", "xml");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("table, csv, json, ics"), outcome.err());
  }

  @Test
  void aMistakeInAQueryIsShownWhereItStands() {
    assertEquals(
        new Typed.Outcome(
            2,
            "",
            """
            dateline: The query is not understood: a quotation mark is not closed.
              taiwan "trade talks
                     ^
            """),
        new Typed(home).line("events", "taiwan", "\"trade talks"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whom:xi           | there is no field "whom"
          after:2023-13     | "2023-13" is no date; write 2023, 2023-06 or 2023-06-15
          kind:party        | there is no value "party" for that field
          who:              | a field has no value
          (a                | a bracket is not closed
          a)                | a bracket closes nothing
          a AND             | AND, OR or NOT has nothing to join
          """)
  void everyMistakeInAQueryHasItsSentence(String query, String sentence) {
    Typed.Outcome outcome = new Typed(home).line("events", query);
    assertEquals(2, outcome.code());
    assertEquals(
        "dateline: The query is not understood: " + sentence + ".",
        outcome.err().lines().findFirst().orElse(""));
  }

  @Test
  void theVersionIsTold() {
    assertTrue(new Typed(home).line("--version").out().startsWith("Dateline "));
  }
}
