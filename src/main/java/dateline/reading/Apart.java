package dateline.reading;

import dateline.reading.Clauses.Clause;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Counts from one event to another: "came a week after Biden met Xi", "two days before Wang flew
/// to Washington".
final class Apart {
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Scene scene;

  Apart(Scene scene) {
    this.scene = scene;
  }

  /// The days of a cue that stands in a clause so many days after, or before, `base`; a week is
  /// some seven days, a month the month.
  Optional<DateRange> of(Hit hit, LocalDate base) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    boolean after = scene.is(clause.from(), "after");
    boolean before = scene.is(clause.from(), "before");
    if (clause.link() != Link.SIDE || !(after || before) || hit.form() != Form.PAST) {
      return Optional.empty();
    }
    int number = number(clause.from() - 2);
    return number == 0
        ? Optional.empty()
        : days(scene.words().lower(clause.from() - 1), after ? -number : number, base);
  }

  private static Optional<DateRange> days(String unit, int number, LocalDate base) {
    return switch (unit) {
      case "day", "days" -> Optional.of(DateRange.day(base.plusDays(number)));
      case "week", "weeks" ->
          Optional.of(
              new DateRange(
                  base.plusWeeks(number).minusDays(3),
                  base.plusWeeks(number).plusDays(3),
                  Precision.VAGUE));
      case "month", "months" -> Optional.of(DateRange.month(base.plusMonths(number)));
      case "year", "years" -> Optional.of(DateRange.year(base.plusYears(number).getYear()));
      default -> Optional.empty();
    };
  }

  /// The number that a word tells, 0 where it tells none.
  private int number(int word) {
    if (scene.is(word, "a", "an")) {
      return 1;
    }
    String text = word < scene.from() ? "" : scene.words().lower(word);
    boolean digits =
        !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : Math.max(0, NUMBERS.indexOf(text));
  }
}
