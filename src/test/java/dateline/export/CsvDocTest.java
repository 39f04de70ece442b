package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds `docs/csv.md` to the columns of the code. `mvn test -Dtest=CsvDocTest
/// -Ddateline.rewrite=true` writes it.
class CsvDocTest {
  private static final Path DOC = Path.of("docs/csv.md");

  @Test
  void theDocumentationNamesTheColumnsThatThereAre() throws IOException {
    String columns =
        Column.ALL.stream()
            .map(column -> "| `%s` | %s |\n".formatted(column.name(), column.meaning()))
            .collect(Collectors.joining());
    String doc = TEXT.replace("%s", columns);
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.writeString(DOC, doc);
    }
    assertEquals(doc, Files.readString(DOC).replace("\r\n", "\n"));
  }

  private static final String TEXT =
      """
      # The table of events

      *This page is written by a test from the list of columns in the code; change it there.*

      `dateline events --format csv` and `dateline read --format csv` write one row per event. With
      `--mentions` there is one row per mention, that is, per sentence that tells an event: the same
      columns, but what stands in them is what that sentence alone says; rows with the same `event_id`
      are the same event told again.

      ```
      dateline events topic:taiwan --format csv -o taiwan.csv
      dateline read --mentions --format csv articles/ > mentions.csv
      ```

      | column | what stands in it |
      |---|---|
      %s
      ## Form

      - RFC 4180: commas, lines that end with CR LF, quotation marks doubled inside quotation marks. UTF-8.
      - Several values in a cell are separated by `"; "`. Where there is one for each article, they stand in
        the order of `article`, and an unknown one leaves its place empty.
      - An unknown value is an empty cell. An undated event has no `start`, `end` and `precision`.
      - A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line
        break) gets an apostrophe before it. A cell that begins with apostrophes and then such a sign gets one
        more, so taking one away always gives back the text. Dateline takes it away when it reads a table.
        `--no-guard` leaves it out, for programs.
      - `--columns start,end,headline` writes these columns only, in the order of this table; the window asks for
        them before it saves, and remembers.
      - `--bom` begins the file with a byte order mark, by which Excel on Windows knows UTF-8.
      """;
}
