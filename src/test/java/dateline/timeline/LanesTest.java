package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final SomeBars bars =
      SomeBars.of(
          """
          2023-01-01 | DAY | CALL | OCCURRED | 1 | | a | trade; taiwan
          2023-01-02 | DAY | CALL | OCCURRED | 1 | | b | taiwan
          2023-01-03 | DAY | CALL | OCCURRED | 1 | | c | climate
          2023-01-04 | DAY | CALL | OCCURRED | 1 | | d | taiwan; trade
          2023-01-05 | DAY | CALL | OCCURRED | 1 | | e | fentanyl
          undated    | DAY | CALL | OCCURRED | 1 | | f | taiwan
          """);

  private static String text(Lanes lanes) {
    return lanes.list().stream()
        .map(lane -> (lane.rest() ? "(rest)" : lane.name()) + " " + lane.crowd().size())
        .collect(Collectors.joining(", "));
  }

  @Test
  void anEventStandsInEveryLaneItBelongsToAndTheRestIsCollected() {
    assertEquals("taiwan 3, trade 2, (rest) 2", text(bars.grouped(2)));
  }

  @Test
  void whereAllLanesFitThereIsNoRest() {
    assertEquals("taiwan 3, trade 2, climate 1, fentanyl 1", text(bars.grouped(8)));
  }

  @Test
  void anEventInSeveralLanesIsCountedOnce() {
    assertEquals(5, bars.grouped(8).census().size());
    assertEquals(1, bars.grouped(8).undated());
  }

  @Test
  void withoutGroupsThereIsOneLane() {
    assertEquals("(rest) 5", text(bars.lanes()));
  }

  @Test
  void nothingIsOneEmptyLane() {
    Lanes none = Lanes.of(bars, new int[0], bars.grouping(), 8, row -> true);
    assertEquals("(rest) 0", text(none));
    assertEquals(List.of(), none.list().stream().filter(lane -> !lane.rest()).toList());
  }
}
