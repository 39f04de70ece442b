package dateline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A distance between the marks of an axis, from an hour to a thousand years.
///
/// Each is at most `days` long and written in a form of its own; `wider` is the step whose names
/// stand above.
enum Step {
  HOUR(ChronoUnit.HOURS, 1, 1 / 24.0, "~Hm", "~Hm"),
  THREE_HOURS(ChronoUnit.HOURS, 3, 3 / 24.0, "~Hm", "~Hm"),
  SIX_HOURS(ChronoUnit.HOURS, 6, 6 / 24.0, "~Hm", "~Hm"),
  WEEKDAY(ChronoUnit.DAYS, 1, 1, "~Ed", "~yMMMEd"),
  DAY(ChronoUnit.DAYS, 1, 1, "d", "~yMMMEd"),
  WEEK(ChronoUnit.WEEKS, 1, 7, "d", "~MMMd"),
  MONTH(ChronoUnit.MONTHS, 1, 28, "LLL", "~yMMMM"),
  QUARTER(ChronoUnit.MONTHS, 3, 90, "QQQ", "~yQQQ"),
  YEAR(ChronoUnit.YEARS, 1, 365, "u", "u"),
  TWO_YEARS(ChronoUnit.YEARS, 2, 730, "u", "u"),
  FIVE_YEARS(ChronoUnit.YEARS, 5, 1826, "u", "u"),
  DECADE(ChronoUnit.YEARS, 10, 3652, "u", "u"),
  TWENTY_YEARS(ChronoUnit.YEARS, 20, 7305, "u", "u"),
  FIFTY_YEARS(ChronoUnit.YEARS, 50, 18_262, "u", "u"),
  CENTURY(ChronoUnit.YEARS, 100, 36_524, "u", "u"),
  FIVE_CENTURIES(ChronoUnit.YEARS, 500, 182_621, "u", "u"),
  MILLENNIUM(ChronoUnit.YEARS, 1000, 365_242, "u", "u");

  private final ChronoUnit unit;
  private final int count;
  private final double days;
  private final String name;
  private final String fullName;

  Step(ChronoUnit unit, int count, double days, String name, String fullName) {
    this.unit = unit;
    this.count = count;
    this.days = days;
    this.name = name;
    this.fullName = fullName;
  }

  /// The least number of days from one mark to the next.
  double days() {
    return days;
  }

  /// The step whose names stand above these, itself where there is none.
  Step wider() {
    return switch (this) {
      case HOUR, THREE_HOURS, SIX_HOURS -> WEEKDAY;
      case WEEKDAY, DAY, WEEK -> MONTH;
      case MONTH, QUARTER -> YEAR;
      case YEAR,
          TWO_YEARS,
          FIVE_YEARS,
          DECADE,
          TWENTY_YEARS,
          FIFTY_YEARS,
          CENTURY,
          FIVE_CENTURIES,
          MILLENNIUM ->
          this;
    };
  }

  /// The mark at or before an instant.
  LocalDateTime floor(LocalDateTime instant) {
    LocalDateTime midnight = instant.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case HOURS -> midnight.plusHours(instant.getHour() / count * (long) count);
      case WEEKS -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS ->
          midnight.withDayOfMonth(1).withMonth((instant.getMonthValue() - 1) / count * count + 1);
      case YEARS ->
          midnight.withDayOfYear(1).withYear(Math.floorDiv(instant.getYear(), count) * count);
      default -> midnight;
    };
  }

  /// The next mark.
  LocalDateTime next(LocalDateTime mark) {
    return mark.plus(count, unit);
  }

  /// How the axis writes a mark where the wider step is written above it.
  DateTimeFormatter format(Locale locale) {
    return format(name, locale);
  }

  /// How it is written where it stands alone.
  DateTimeFormatter fullFormat(Locale locale) {
    return format(fullName, locale);
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return pattern.startsWith("~")
        ? DateTimeFormatter.ofLocalizedPattern(pattern.substring(1)).withLocale(locale)
        : DateTimeFormatter.ofPattern(pattern, locale);
  }
}
