package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.query.Answer;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Table;
import dateline.ui.fixture.HandCollection;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final OpenCollection collection = HandCollection.filled();
  private final Table table = collection.table();

  private Answer find(String text) {
    Query query = ((Parsed.Understood) Queries.parse(text)).query();
    return collection.find(query, () -> false).orElseThrow();
  }

  @Test
  void aLongTimeWithoutAnEventGetsALine() {
    List<String> lines =
        Lines.of(find("kind:summit"), false).stream()
            .map(line ->
                switch (line) {
                  case Lines.Row row -> table.headline(row.row());
                  case Lines.Gap gap -> gap.days() + " days";
                  case Lines.Nothing _ -> "nothing";
                })
            .toList();
    assertEquals(
        List.of("Biden and Xi meet in Bali", "365 days", "Biden and Xi meet at the Filoli estate"),
        lines);
  }

  @Test
  void nothingFoundIsALineOfItsOwn() {
    assertEquals(List.of(new Lines.Nothing()), Lines.of(find("kelp"), false));
    assertTrue(Lines.of(find("kelp"), true).getFirst() instanceof Lines.Row);
  }

  @Test
  void theUndatedComeLastAndMakeNoGap() {
    Lines lines = Lines.of(find(""), false);
    assertEquals(new Lines.Row(table.row("e14"), true), lines.getLast());
    assertTrue(lines.get(lines.size() - 2) instanceof Lines.Row);
  }

  @Test
  void dimmedLinesHoldEverythingAndKnowWhatMatches() {
    Lines lines = Lines.of(find("kind:summit"), true);
    long rows = lines.stream().filter(Lines.Row.class::isInstance).count();
    long matching =
        lines.stream().filter(line -> line instanceof Lines.Row row && row.matches()).count();
    assertEquals(table.size(), rows);
    assertEquals(2, matching);
  }

  @Test
  void anEventsLineIsFoundAgain() {
    Lines lines = Lines.of(find(""), false);
    for (int row = 0; row < table.size(); row++) {
      assertEquals(new Lines.Row(row, true), lines.get(lines.lineOf(row)));
    }
    assertEquals(-1, lines.lineOf(table.size() + 5));
  }
}
