package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final SomeBars bars = SomeBars.random(seed, 500);
  private final Crowd crowd = bars.lanes().list().getFirst().crowd();

  @RepeatedTest(20)
  void theWeightiestThatBeginInASlotAreFoundInOrder() {
    int first = 15_900 + random.nextInt(4000);
    int last = first + random.nextInt(200);
    List<Integer> found = new ArrayList<>();
    crowd.starting(first, last, 7, (row, weight) -> found.add(row));
    assertEquals(
        byHand(row -> bars.start(row) >= first && bars.start(row) <= last), found, "seed " + seed);
  }

  @RepeatedTest(20)
  void theWeightiestThatBeganEarlierAreFoundHoweverLongTheyLast() {
    int day = 16_000 + random.nextInt(7000);
    List<Integer> found = new ArrayList<>();
    crowd.lasting(day, 7, (row, weight) -> found.add(row));
    assertEquals(
        byHand(row -> bars.start(row) < day && bars.end(row) >= day), found, "seed " + seed);
  }

  private List<Integer> byHand(IntPredicate wanted) {
    return IntStream.of(bars.rows())
        .filter(row -> bars.start(row) != Bars.NO_DAY)
        .filter(wanted)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer row) -> -bars.weight(row) - Crowd.lot(bars, row))
                .thenComparingInt(row -> row))
        .limit(7)
        .toList();
  }

  @Test
  void ofEqualsSomeAreTakenFromAllOverTheSlot() {
    String days =
        IntStream.range(0, 400)
            .mapToObj(day ->
                LocalDate.of(2023, 1, 1).plusDays(day)
                    + " | DAY | CALL | OCCURRED | 0.5 | | a call like any other | x\n")
            .collect(Collectors.joining());
    SomeBars equals = SomeBars.of(days);
    List<Integer> found = new ArrayList<>();
    equals.lanes().list().getFirst().crowd().starting(0, 40_000, 40, (row, _) -> found.add(row));
    long late = found.stream().filter(row -> row >= 200).count();
    assertTrue(late > 10 && late < 30, late + " of 40 are of the second half");
  }

  @Test
  void oneComesByEveryEventFromTheFirstToTheLast() {
    List<Integer> walked = new ArrayList<>();
    for (int row = crowd.rowAt(0); row >= 0; row = crowd.neighbour(row, 1)) {
      walked.add(row);
    }
    assertEquals(crowd.size(), walked.size());
    assertEquals(walked.stream().sorted().toList(), walked);
    assertEquals(-1, crowd.neighbour(crowd.rowAt(0), -1));
  }

  @Test
  void strongEventsComeBeforeAllOthers() {
    Crowd mixed =
        Lanes.of(bars, bars.rows(), Lanes.Grouping.NONE, 8, row -> row % 10 == 0)
            .list()
            .getFirst()
            .crowd();
    List<Integer> found = new ArrayList<>();
    mixed.starting(0, 40_000, 20, (row, weight) -> found.add(row));
    assertEquals(20, found.size());
    assertTrue(found.stream().allMatch(row -> row % 10 == 0), found.toString());
  }
}
