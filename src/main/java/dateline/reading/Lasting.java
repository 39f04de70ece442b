package dateline.reading;

import dateline.event.When;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// When something began that has lasted "for more than a year".
final class Lasting {
  private Lasting() {}

  /// The days in which the event of a cue began, by the length named right behind it.
  static Optional<When.Dated> since(Scene scene, Hit hit) {
    Optional<LocalDate> day = scene.article().published().day();
    int end = Math.min(scene.to(), hit.to() + 7);
    for (int i = hit.to() + 1; i < end; i++) {
      OptionalInt months = months(scene, i);
      if (months.isPresent() && day.isPresent()) {
        int length = months.getAsInt();
        LocalDate last = day.get().minusMonths(length);
        LocalDate first = last.minusMonths(Math.max(1, length / 2));
        return Optional.of(
            new When.Dated(
                new DateRange(first, last, Precision.VAGUE),
                scene.spanOf(hit.to(), i + 1).of(scene.words().text()),
                scene.spanOf(hit.to(), i + 1),
                "lasting",
                "it had lasted about " + length + " months on the article's day, " + day.get()));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt months(Scene scene, int word) {
    if (scene.is(word, "year") && scene.is(word - 1, "a", "one")) {
      return OptionalInt.of(12);
    }
    if (scene.is(word, "years") && scene.is(word - 1, "two")) {
      return OptionalInt.of(24);
    }
    return OptionalInt.empty();
  }
}
