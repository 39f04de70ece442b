package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static View words(String typed) {
    return new View(typed, Choices.NONE, Optional.empty());
  }

  @Test
  void typingOnIsOneStep() {
    Trail trail = Trail.START.arrive(words("t")).arrive(words("tai")).arrive(words("taiwan"));
    assertEquals(View.ALL, trail.back().here());
    assertEquals(words("taiwan"), trail.here());
  }

  @Test
  void otherWordsAreAnotherStep() {
    Trail trail = Trail.START.arrive(words("taiwan")).arrive(words("fentanyl"));
    assertEquals(words("taiwan"), trail.back().here());
  }

  @Test
  void aNewViewForgetsWhatLayAhead() {
    View kind = new View("", Choices.NONE.toggle(Facet.KIND, "call"), Optional.empty());
    Trail trail = Trail.START.arrive(words("a")).arrive(kind).back().back().arrive(words("b"));
    assertFalse(trail.hasForward());
    assertEquals(View.ALL, trail.back().here());
  }

  @Test
  void theSameViewIsNoStep() {
    Trail trail = Trail.START.arrive(words("a"));
    assertEquals(trail, trail.arrive(words("a")));
  }

  /// Back and then forward is where one was, whatever came before.
  @Test
  void forwardUndoesBack() {
    long seed = 20231115;
    SplittableRandom random = new SplittableRandom(seed);
    Trail trail = Trail.START;
    for (int i = 0; i < 1000; i++) {
      trail =
          switch (random.nextInt(3)) {
            case 0 -> trail.back();
            case 1 -> trail.forward();
            default -> trail.arrive(words("w" + random.nextInt(40)));
          };
      if (trail.hasBack()) {
        assertEquals(trail, trail.back().forward(), "seed " + seed + ", step " + i);
      }
      assertTrue(trail.views().size() <= Trail.LONGEST);
    }
  }
}
