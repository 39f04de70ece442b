package dateline.reading;

import dateline.article.Published;
import dateline.event.Status;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import java.time.LocalDate;
import java.util.Optional;

/// Whether the event of a cue took place: what the words around it say, checked against the
/// article's day.
final class Statuses {
  private Statuses() {}

  /// The status of a draft's event.
  static Status of(Scene scene, Draft draft, Clause clause) {
    Hit hit = draft.hit();
    Status said = said(scene, hit, clause);
    Optional<LocalDate> today = scene.article().published().day();
    if (today.isEmpty() || draft.when().range().isEmpty()) {
      return said;
    }
    LocalDate day = today.get();
    boolean guessed =
        scene.article().published() instanceof Published.Inferred && hit.form() == Form.PAST;
    if (said == Status.OCCURRED && !guessed && draft.when().range().get().start().isAfter(day)) {
      return Status.PLANNED;
    }
    boolean over = draft.when().range().get().end().isBefore(day);
    return over && (said == Status.PLANNED || (said == Status.PROPOSED && hit.form() != Form.BASE))
        ? Status.OCCURRED
        : said;
  }

  private static Status said(Scene scene, Hit hit, Clause clause) {
    if (hit.form() == Form.PAST && !negated(scene, hit) && !unreal(scene, hit)) {
      return Status.OCCURRED;
    }
    return StatusRules.standard()
        .read(scene.words(), clause.from(), clause.to(), hit.from(), hit.to())
        .map(StatusRules.Found::status)
        .orElse(purpose(scene, hit) ? Status.PLANNED : Status.OCCURRED);
  }

  private static boolean negated(Scene scene, Hit hit) {
    return scene.is(hit.from() - 1, "not", "never", "t")
        || scene.is(hit.from() - 2, "not", "never");
  }

  /// "was to have met": nothing came of it; but "was said to have met".
  private static boolean unreal(Scene scene, Hit hit) {
    return scene.is(hit.from() - 1, "have")
        && scene.is(hit.from() - 2, "to")
        && scene.is(hit.from() - 3, "was", "were", "is");
  }

  /// "to meet": an infinitive tells what is meant to be.
  private static boolean purpose(Scene scene, Hit hit) {
    return (hit.form() == Form.BASE || hit.form() == Form.NOW) && scene.is(hit.from() - 1, "to");
  }
}
