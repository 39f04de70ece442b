package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.Contenders.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ContendersTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final Crowd crowd = SomeBars.random(seed, 300).lanes().list().getFirst().crowd();
  private final Contenders contenders = new Contenders();

  @RepeatedTest(20)
  void whatIsRememberedIsWhatTheCrowdAnswers() {
    int first = 15_900 + random.nextInt(4000);
    int last = first + random.nextInt(200);
    List<Contender> starting = new ArrayList<>();
    crowd.starting(first, last, 7, (row, weight) -> starting.add(new Contender(row, weight)));
    List<Contender> lasting = new ArrayList<>();
    crowd.lasting(first, 7, (row, weight) -> lasting.add(new Contender(row, weight)));
    for (int time = 0; time < 2; time++) {
      assertEquals(starting, contenders.starting(crowd, first, last, 7), "seed " + seed);
      assertEquals(lasting, contenders.lasting(crowd, first, 7), "seed " + seed);
    }
    assertSame(
        contenders.starting(crowd, first, last, 7), contenders.starting(crowd, first, last, 7));
  }

  @Test
  void onlySoManySlotsAreRemembered() {
    for (int day = 0; day < 5000; day++) {
      contenders.starting(crowd, day, day + 3, 2);
      assertTrue(contenders.size() <= 1000, contenders.size() + " slots");
    }
  }
}
