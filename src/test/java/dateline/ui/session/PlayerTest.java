package dateline.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.ui.fixture.Fx;
import dateline.ui.session.Player.Stride;
import dateline.ui.session.Player.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A player on a way of three places.
class PlayerTest {
  private final List<Integer> seen = new ArrayList<>();
  private int at = -1;
  private boolean ready = true;
  private boolean calm;

  private final Player.Pace three =
      new Player.Pace() {
        @Override
        public boolean isReady() {
          return ready;
        }

        @Override
        public boolean step(boolean later) {
          int next = at + (later ? 1 : -1);
          return next >= 0 && next < 3 && to(next);
        }

        @Override
        public void begin(boolean later) {
          to(later ? 0 : 2);
        }
      };

  private boolean to(int place) {
    at = place;
    seen.add(place);
    return true;
  }

  private final Player player =
      Fx.get(() -> {
        Player made = new Player(Map.of(Stride.EVENT, three), () -> calm);
        made.frame().set(Duration.millis(1));
        return made;
      });

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private List<Integer> seen() {
    return Fx.get(() -> List.copyOf(seen));
  }

  private void ended() {
    Fx.until("it ends by itself", () -> player.way().get() == Way.STILL);
  }

  @Test
  void itGoesOnToTheEndAndStops() {
    Fx.run(() -> player.play(Way.ON));
    ended();
    assertEquals(List.of(0, 1, 2), seen());
  }

  @Test
  void fromTheEndItBeginsAgain() {
    at = 2;
    Fx.run(() -> player.play(Way.ON));
    ended();
    assertEquals(List.of(0, 1, 2), seen());
  }

  @Test
  void itGoesBackToo() {
    at = 2;
    Fx.run(() -> player.play(Way.BACK));
    ended();
    assertEquals(List.of(1, 0), seen());
  }

  @Test
  void inALoopItGoesRoundUntilItIsStopped() {
    Fx.run(() -> {
      player.loop().set(true);
      player.play(Way.ON);
    });
    Fx.until("it came round", () -> seen.size() > 4);
    Fx.run(() -> player.play(Way.ON));
    assertEquals(Way.STILL, Fx.get(() -> player.way().get()));
    assertEquals(List.of(0, 1, 2, 0, 1), seen().subList(0, 5));
  }

  @Test
  void itWaitsUntilTheLastStepIsShown() {
    ready = false;
    Fx.run(() -> player.play(Way.ON));
    assertEquals(List.of(), seen());
    Fx.run(() -> ready = true);
    ended();
    assertEquals(List.of(0, 1, 2), seen());
  }

  @Test
  void aStepByHandEndsIt() {
    Fx.run(() -> {
      player.frame().set(Duration.hours(1));
      player.play(Way.ON);
      player.step(true);
    });
    assertEquals(List.of(0, 1), seen());
    assertEquals(Way.STILL, Fx.get(() -> player.way().get()));
  }

  @Test
  void whoWantsLessMotionSeesEachStepTwiceAsLong() {
    assertEquals(Duration.millis(1), Fx.get(player::shown));
    calm = true;
    assertEquals(Duration.millis(2), Fx.get(player::shown));
  }
}
