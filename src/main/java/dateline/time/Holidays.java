package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The days of feasts, by the rules that the list of holidays writes behind them.
///
/// `12-25` is a fixed day, `11-4-4` the fourth Thursday of November (month, weekday, which one; 9
/// is the last), `11-4-4+1` the day after, `easter-2` two days before Easter Sunday, `us-election`
/// the Tuesday after the first Monday of November, `lunar-1` the eve of the Chinese lunar new year,
/// which is known for two centuries.
final class Holidays {
  private static final Map<Integer, LocalDate> LUNAR =
      Resource.lines("lunar-new-year.days").stream()
          .map(LocalDate::parse)
          .collect(Collectors.toUnmodifiableMap(LocalDate::getYear, Function.identity()));

  private Holidays() {}

  /// The feast in that year; empty where its day is not known.
  static Optional<LocalDate> day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return Optional.of(shifted(easter(year), rule.substring("easter".length())));
    }
    if (rule.startsWith("lunar")) {
      return Optional.ofNullable(LUNAR.get(year))
          .map(first -> shifted(first, rule.substring("lunar".length())));
    }
    return Optional.of(civil(rule, year));
  }

  private static LocalDate shifted(LocalDate feast, String days) {
    return feast.plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
  }

  private static LocalDate civil(String rule, int year) {
    if (rule.equals("us-election")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
          .plusDays(1);
    }
    int plus = rule.indexOf('+');
    if (plus > 0) {
      return shifted(civil(rule.substring(0, plus), year), rule.substring(plus));
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
