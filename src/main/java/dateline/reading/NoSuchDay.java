package dateline.reading;

import dateline.event.Doubt;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.TimeExpression;
import dateline.time.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days that the calendar does not have: "February 30, 2023". Their event is kept, dated by the
/// month, and doubtful.
final class NoSuchDay {
  private static final int LENGTH = "2023-02-30".length();

  private NoSuchDay() {}

  /// The month in which the day would lie; empty for any other expression.
  static Optional<DateRange> month(TimeExpression expression) {
    String value = expression.timex().value();
    boolean day =
        expression.meaning() instanceof Meaning.Unclear
            && expression.timex().type() == Timex.Type.DATE
            && value.length() == LENGTH;
    try {
      return day
          ? Optional.of(DateRange.month(LocalDate.parse(value.substring(0, LENGTH - 2) + "01")))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The doubt about an event that such a day dates.
  static Optional<Doubt> doubt(TimeExpression expression) {
    return month(expression)
        .map(_ ->
            new Doubt(
                Doubt.Reason.NO_SUCH_DAY,
                "the calendar has no " + expression.timex().value() + ", only its month is taken"));
  }
}
