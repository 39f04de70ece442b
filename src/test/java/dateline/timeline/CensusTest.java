package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CensusTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);

  @RepeatedTest(20)
  void itCountsWhatOneCountsByHand() {
    // Of many, several fall on most days; of few, each on its own.
    SomeBars bars = SomeBars.random(seed, random.nextBoolean() ? 300 : 12_000);
    Census census = Census.of(bars, bars.rows());
    int first = 15_900 + random.nextInt(4000);
    int last = first + random.nextInt(400);
    long byHand =
        IntStream.of(bars.rows())
            .filter(row -> bars.start(row) != Bars.NO_DAY)
            .filter(row -> bars.start(row) <= last && bars.end(row) >= first)
            .count();
    assertEquals(byHand, census.touching(first, last), "seed " + seed);
  }

  @Test
  void itKnowsTheEdgesOfAGap() {
    SomeBars bars =
        SomeBars.of(
            """
            2023-01-01..2023-01-05 | DAY | CALL | OCCURRED | 1 | | a | x
            2023-02-01             | DAY | CALL | OCCURRED | 1 | | b | x
            undated                | DAY | CALL | OCCURRED | 1 | | c | x
            """);
    Census census = Census.of(bars, bars.rows());
    assertEquals(2, census.size());
    assertEquals(SomeBars.day("2023-01-05"), census.endBefore(SomeBars.day("2023-01-20")));
    assertEquals(SomeBars.day("2023-02-01"), census.startFrom(SomeBars.day("2023-01-20")));
    assertEquals(Integer.MAX_VALUE, census.startFrom(SomeBars.day("2023-02-02")));
    assertEquals(Integer.MIN_VALUE, census.endBefore(SomeBars.day("2023-01-05")));
  }

  @Test
  void nobodyIsCountedAsNone() {
    assertEquals(0, Census.NOBODY.touching(Integer.MIN_VALUE + 1, Integer.MAX_VALUE));
    assertEquals(0, Census.NOBODY.size());
  }
}
