package dateline.ui.canvas;

import dateline.timeline.Viewport;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Moves a viewport to another in a fifth of a second; at once where the reader wants less motion.
final class Glide extends AnimationTimer {
  private static final double NANOS = 2e8;

  private final Consumer<Viewport> show;
  private Viewport from = new Viewport(0, 1, 1, 0);
  private Viewport goal = from;
  private long started;
  private boolean running;

  Glide(Consumer<Viewport> show) {
    this.show = show;
  }

  void go(Viewport now, Viewport newGoal) {
    goal = newGoal;
    if (Platform.getPreferences().isReducedMotion()) {
      halt();
      show.accept(goal);
      return;
    }
    from = now;
    started = 0;
    running = true;
    start();
  }

  /// Where it is going, or `now` where it is not.
  Viewport goal(Viewport now) {
    return running ? goal : now;
  }

  void halt() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    if (started == 0) {
      started = now;
    }
    double part = Math.min(1, (now - started) / NANOS);
    if (part >= 1) {
      halt();
      show.accept(goal);
    } else {
      show.accept(from.towards(goal, 1 - Math.pow(1 - part, 3)));
    }
  }
}
