package dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import dateline.query.Table;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedEventsTest {
  private static final int COUNT = 50_000;

  @Test
  void rowsAreSortedAndTheUndatedComeLast() {
    Table table = GeneratedEvents.of(COUNT);
    for (int row = 1; row < COUNT; row++) {
      long before = key(table, row - 1);
      assertTrue(before <= key(table, row), "row " + row);
    }
    assertEquals(Table.NO_DAY, table.start(COUNT - 1));
  }

  private static long key(Table table, int row) {
    boolean dated = table.start(row) != Table.NO_DAY;
    return dated
        ? (long) table.start(row) << 24 | (table.end(row) - table.start(row))
        : Long.MAX_VALUE;
  }

  @Test
  void laterYearsHaveMoreEvents() {
    Table table = GeneratedEvents.of(COUNT);
    long middle = LocalDate.of(2001, 1, 1).toEpochDay();
    long early = IntStream.range(0, COUNT).filter(row -> table.start(row) < middle).count();
    assertTrue(early > COUNT / 10 && early < COUNT * 4 / 10, early + " early events");
  }

  @Test
  void anEventAgreesWithItsRow() {
    Table table = GeneratedEvents.of(COUNT);
    for (int row = 0; row < COUNT; row += 997) {
      var event = table.event(row).event();
      assertEquals(table.row(event.id()), row);
      assertEquals(table.kind(row), event.kind());
      assertEquals(table.headline(row), event.headline());
      assertEquals(
          table.start(row),
          event.when().range().map(range -> (int) range.start().toEpochDay()).orElse(Table.NO_DAY));
      assertEquals(table.ordinals(Facet.WHO, row).length, event.participants().size());
    }
  }
}
