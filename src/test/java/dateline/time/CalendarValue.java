package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A TIMEX3 value as the calendar has it: days `start` up to, not including, `end`, or one `clock`
/// time. Two values that say the same days are equal, however they are written.
record CalendarValue(LocalDate start, LocalDate end, String clock) {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)(?::(\\d\\d))?(?::\\d\\d)?.*");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern ERA = Pattern.compile("(\\d{2,3})X*");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d?)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");

  /// The days of a value; nothing for lengths, recurring times and vague words.
  static Optional<CalendarValue> of(String value) {
    int slash = value.indexOf('/');
    try {
      if (slash > 0) {
        return of(value.substring(0, slash))
            .flatMap(from ->
                of(value.substring(slash + 1))
                    .map(to -> new CalendarValue(from.start, to.end, "")));
      }
      return single(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<CalendarValue> single(String value) {
    Matcher clock = CLOCK.matcher(value);
    if (clock.matches()) {
      LocalDate day = LocalDate.parse(clock.group(1));
      String minutes = clock.group(3) == null ? "00" : clock.group(3);
      return Optional.of(new CalendarValue(day, day, clock.group(2) + ":" + minutes));
    }
    return match(DAY, value)
        .map(m -> days(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)), 1))
        .or(() -> match(MONTH, value).map(m -> months(number(m, 1), number(m, 2), 1)))
        .or(() -> match(YEAR, value).map(m -> months(number(m, 1), 1, 12)))
        .or(() -> match(ERA, value).map(CalendarValue::era))
        .or(() -> match(WEEK, value).map(CalendarValue::week))
        .or(() -> match(PART, value).map(CalendarValue::part));
  }

  private static CalendarValue era(MatchResult match) {
    int years = match.group(1).length() == 2 ? 100 : 10;
    return months(number(match, 1) * years, 1, 12 * years);
  }

  private static CalendarValue week(MatchResult match) {
    LocalDate monday =
        LocalDate.of(number(match, 1), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 2))
            .with(java.time.DayOfWeek.MONDAY);
    return match.group(3) == null ? days(monday, 7) : days(monday.plusDays(5), 2);
  }

  private static CalendarValue part(MatchResult match) {
    int months = match.group(2).equals("Q") ? 3 : 6;
    return months(number(match, 1), (number(match, 3) - 1) * months + 1, months);
  }

  private static CalendarValue days(LocalDate start, int days) {
    return new CalendarValue(start, start.plusDays(days), "");
  }

  private static CalendarValue months(int year, int month, int months) {
    LocalDate start = YearMonth.of(year, month).atDay(1);
    return new CalendarValue(start, start.plusMonths(months), "");
  }

  private static Optional<MatchResult> match(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
