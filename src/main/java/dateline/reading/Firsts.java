package dateline.reading;

import dateline.event.Status;
import dateline.event.When;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Scene.Time;
import java.util.List;
import java.util.Optional;

/// Finds the events of the past that a sentence takes for granted.
final class Firsts {
  private final Scene scene;
  private final Dating dating;

  Firsts(Scene scene, Dating dating) {
    this.scene = scene;
    this.dating = dating;
  }

  /// "his first visit since 2017" says that there was one in 2017.
  Optional<Draft> of(Hit hit) {
    for (Time time : scene.times()) {
      boolean near =
          time.from() > hit.from() && time.from() - hit.to() <= 12 && hit.form() != Form.ING;
      boolean since = near && dating.since(time) && Dating.dates(time) && nearest(hit, time);
      if (since && (first(hit) || never(hit))) {
        When when =
            scene.dated(
                time,
                "since",
                "nothing since then presupposes one then: " + time.expression().why());
        return Optional.of(
            new Draft(
                hit,
                9,
                scene.whole(),
                when,
                time.range(),
                Optional.of(Status.OCCURRED),
                never(hit) ? "not-since" : "since",
                0.7,
                List.of()));
      }
    }
    return Optional.empty();
  }

  /// "has not set foot in the country since 2017".
  private boolean never(Hit hit) {
    boolean contact = hit.cue().contact() && hit.form() == Form.PAST;
    for (int i = hit.from() - 1; contact && i >= hit.from() - 3; i--) {
      if (scene.is(i, "not", "n't", "t", "never")
          && scene.is(i - 1, "has", "have", "had", "'", "hasn", "haven", "hadn")) {
        return true;
      }
    }
    return false;
  }

  private boolean nearest(Hit hit, Time time) {
    return scene.hits().stream()
        .noneMatch(other -> other.from() > hit.from() && other.to() <= time.from());
  }

  private boolean first(Hit hit) {
    for (int i = Math.max(scene.from(), hit.from() - 9);
        i < Math.min(scene.to(), hit.to() + 8);
        i++) {
      if (scene.is(i, "first", "last", "highest")) {
        return true;
      }
    }
    return false;
  }
}
