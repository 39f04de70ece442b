package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The days of feasts, by the rules that the list of holidays writes behind them.
///
/// `12-25` is a fixed day, `11-4-4` the fourth Thursday of November (month, weekday, which one; 9
/// is the last), `11-4-4+1` the day after, `easter-2` two days before Easter Sunday, `us-election`
/// the Tuesday after the first Monday of November.
final class Holidays {
  private Holidays() {}

  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      String shift = rule.substring("easter".length());
      return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
    }
    if (rule.equals("us-election")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
          .plusDays(1);
    }
    int plus = rule.indexOf('+');
    if (plus > 0) {
      return day(rule.substring(0, plus), year)
          .plusDays(Integer.parseInt(rule.substring(plus + 1)));
    }
    String[] parts = rule.split("-", -1);
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    if (parts.length == 2) {
      return month.withDayOfMonth(Integer.parseInt(parts[1]));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    int which = Integer.parseInt(parts[2]);
    return month.with(TemporalAdjusters.dayOfWeekInMonth(which == 9 ? -1 : which, weekday));
  }

  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
