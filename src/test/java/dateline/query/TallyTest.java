package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.GeneratedEvents;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Counting over generated events, held against what one gets by looking at each of them.
class TallyTest {
  private final GeneratedEvents table = GeneratedEvents.of(5_000);
  private final Answer answer =
      new Answer(Query.EVERYTHING, table, IntStream.range(0, 5_000).toArray(), Map.of(), List.of());

  @Test
  void everyEventIsInOneBarOrInNone() {
    for (Tally.By by : List.of(Tally.By.YEAR, Tally.By.QUARTER, Tally.By.MONTH)) {
      Tally tally = Tally.of(answer, by);
      int barred = tally.bars().stream().mapToInt(Tally.Bar::total).sum();
      assertEquals(5_000, barred + tally.vague() + tally.undated(), by.name());
    }
  }

  @Test
  void barsOfTimeFollowOneAnotherWithoutAGap() {
    List<Tally.Bar> bars = Tally.of(answer, Tally.By.QUARTER).bars();
    for (int i = 1; i < bars.size(); i++) {
      LocalDate last = bars.get(i - 1).days().orElseThrow().last();
      assertEquals(last.plusDays(1), bars.get(i).days().orElseThrow().first());
    }
  }

  @Test
  void aYearIsNoMonth() {
    Tally tally = Tally.of(answer, Tally.By.MONTH);
    long vague =
        IntStream.range(0, 5_000)
            .filter(row -> table.start(row) != Table.NO_DAY)
            .filter(row -> table.precision(row) == Precision.YEAR)
            .count();
    assertTrue(vague > 0);
    assertTrue(tally.vague() >= vague);
  }

  @Test
  void aMonthHasTheSharpEventsThatBeganInIt() {
    Tally.Bar bar =
        Tally.of(answer, Tally.By.MONTH).bars().stream()
            .max(java.util.Comparator.comparingInt(Tally.Bar::total))
            .orElseThrow();
    long first = bar.days().orElseThrow().first().toEpochDay();
    long last = bar.days().orElseThrow().last().toEpochDay();
    long expected =
        IntStream.range(0, 5_000)
            .filter(row -> table.start(row) >= first && table.start(row) <= last)
            .filter(row ->
                table.end(row) <= last
                    || table.precision(row) == Precision.DAY
                    || table.precision(row) == Precision.WEEK)
            .count();
    assertEquals(expected, bar.total());
  }

  @Test
  void valuesAreCountedByStatusTheMostFirst() {
    Tally tally = Tally.of(answer, Tally.By.TOPIC);
    for (int i = 1; i < tally.bars().size(); i++) {
      assertTrue(tally.bars().get(i - 1).total() >= tally.bars().get(i).total());
    }
    Tally.Bar first = tally.bars().getFirst();
    int value = table.values(Facet.TOPIC).indexOf(first.value());
    long planned =
        IntStream.range(0, 5_000)
            .filter(row ->
                table.status(row) == dateline.event.Status.PLANNED
                    || table.status(row) == dateline.event.Status.PROPOSED)
            .filter(row ->
                IntStream.of(table.ordinals(Facet.TOPIC, row)).anyMatch(each -> each == value))
            .count();
    assertEquals(planned, first.planned());
    assertEquals(first.total(), tally.most());
  }

  @Test
  void nothingHasNoBars() {
    Answer none = new Answer(Query.EVERYTHING, table, new int[0], Map.of(), List.of());
    for (Tally.By by : Tally.By.values()) {
      assertEquals(new Tally(by, List.of(), 0, 0), Tally.of(none, by));
    }
  }
}
