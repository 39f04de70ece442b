package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/// The sentences that tell a reader how a date was worked out.
final class Why {
  private Why() {}

  static String articleDay(LocalDate day) {
    return spell(day) + ", the day of the article";
  }

  static String spell(LocalDate day) {
    return day.getDayOfMonth() + " " + spell(day.getMonth()) + " " + day.getYear();
  }

  static String spell(Month month) {
    return capital(month.name());
  }

  static String spell(DayOfWeek day) {
    return capital(day.name());
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
