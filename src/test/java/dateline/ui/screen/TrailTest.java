package dateline.ui.screen;

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

  @Test
  void anotherZoomIsAStepAndPushingAlongIsNone() {
    Sight year = new Sight(1000, 365);
    Sight later = new Sight(1100, 365);
    Sight week = new Sight(1200, 7);
    Trail trail = Trail.START.look(year).look(later);
    assertFalse(trail.hasBack());
    trail = trail.look(week);
    assertEquals(Optional.of(week), trail.sight());
    assertEquals(Optional.of(later), trail.back().sight());
  }

  @Test
  void otherWordsKeepTheZoom() {
    Sight week = new Sight(1200, 7);
    assertEquals(Optional.of(week), Trail.START.look(week).arrive(words("a")).sight());
  }

  /// Back and then forward is where one was, whatever came before.
  @Test
  void forwardUndoesBack() {
    long seed = 20231115;
    SplittableRandom random = new SplittableRandom(seed);
    Trail trail = Trail.START;
    for (int i = 0; i < 1000; i++) {
      trail =
          switch (random.nextInt(4)) {
            case 0 -> trail.back();
            case 1 -> trail.forward();
            case 2 -> trail.look(new Sight(random.nextInt(2000), 1 + random.nextInt(400)));
            default -> trail.arrive(words("w" + random.nextInt(40)));
          };
      if (trail.hasBack()) {
        assertEquals(trail, trail.back().forward(), "seed " + seed + ", step " + i);
      }
      assertTrue(trail.places().size() <= Trail.LONGEST);
    }
  }
}
