package dateline.reading;

import dateline.article.Span;
import dateline.event.Mention;
import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import dateline.time.Timex;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the time of day of events, where their sentence tells one: "at 9 p.m.", "on Tuesday
/// morning".
///
/// It counts for an event of one day only, and only when it stands with the words of that day, or
/// is of that day by itself. Where a sentence tells several, the one nearest to the words that name
/// the event.
final class Hours {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(?:(\\d{2})(?::(\\d{2}))?.*|([A-Z]{2}))");

  private static final int NIGHT = 22 * 60;

  private Hours() {}

  /// The mention with its time of day.
  static Mention timed(Mention mention, List<TimeExpression> times) {
    boolean oneDay =
        mention.when().range().filter(range -> range.precision() == Precision.DAY).isPresent();
    if (!oneDay || !(mention.when() instanceof When.Dated dated)) {
      return mention;
    }
    return times.stream()
        .filter(time -> time.timex().type() == Timex.Type.TIME || isNight(time))
        .filter(time -> mention.sentence().contains(time.span()))
        .filter(time -> belongs(time, dated))
        .min(Comparator.comparingInt(time -> distance(time.span(), mention.cue())))
        .map(time -> isNight(time) ? OptionalInt.of(NIGHT) : minute(time.timex().value()))
        .filter(OptionalInt::isPresent)
        .map(minute -> mention.at(dated.at(minute.getAsInt())))
        .orElse(mention);
  }

  /// "Friday night", which TIMEX3 readings take for the day.
  private static boolean isNight(TimeExpression time) {
    return time.rule().equals("weekday-night");
  }

  private static boolean belongs(TimeExpression time, When.Dated dated) {
    Matcher value = VALUE.matcher(time.timex().value());
    DateRange day = dated.dates();
    boolean that = value.matches() && value.group(1).equals(day.start().toString());
    return day.days() == 1 && (that || distance(time.span(), dated.span()) <= 4);
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /// The minute of a TIMEX3 value; parts of the day count by an hour in their middle.
  static OptionalInt minute(String value) {
    Matcher match = VALUE.matcher(value);
    if (!match.matches()) {
      return OptionalInt.empty();
    }
    if (match.group(4) != null) {
      return switch (match.group(4)) {
        case "MO" -> OptionalInt.of(9 * 60);
        case "MI", "DT" -> OptionalInt.of(12 * 60);
        case "AF" -> OptionalInt.of(15 * 60);
        case "EV" -> OptionalInt.of(19 * 60);
        case "NI" -> OptionalInt.of(NIGHT);
        default -> OptionalInt.empty();
      };
    }
    int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
    return OptionalInt.of(
        Math.min(When.NO_MINUTE - 1, Integer.parseInt(match.group(2)) * 60 + minutes));
  }
}
