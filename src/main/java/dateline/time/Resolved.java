package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// What an expression means once it is known what it is counted from.
record Resolved(Timex timex, Meaning meaning, String why) {
  static Resolved day(LocalDate day, String why) {
    return dates(day.toString(), DateRange.day(day), why);
  }

  static Resolved week(LocalDate day, String why) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return dates(weekValue(day), range(monday, monday.plusDays(6), Precision.WEEK), why);
  }

  static Resolved weekend(LocalDate day, String why) {
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return dates(weekValue(day) + "-WE", range(saturday, saturday.plusDays(1), Precision.DAY), why);
  }

  static Resolved month(LocalDate day, String why) {
    return dates(
        "%04d-%02d".formatted(day.getYear(), day.getMonthValue()), DateRange.month(day), why);
  }

  static Resolved year(int year, String why) {
    return dates("%04d".formatted(year), DateRange.year(year), why);
  }

  /// Quarter `number` of the calendar year, or with `of` 2 a half.
  static Resolved fraction(int year, int number, int of, String why) {
    int months = 12 / of;
    LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
    Precision precision = of == 2 ? Precision.HALF : Precision.QUARTER;
    return dates(
        "%04d-%s%d".formatted(year, of == 2 ? "H" : "Q", number),
        range(first, first.plusMonths(months).minusDays(1), precision),
        why);
  }

  /// A season by the meteorologists' months; a winter is named after the year it starts in.
  static Resolved season(int year, String code, String why) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return dates(
        "%04d-%s".formatted(year, code),
        range(first, first.plusMonths(3).minusDays(1), Precision.SEASON),
        why);
  }

  static Resolved era(Said.Era era, String why) {
    LocalDate first = LocalDate.of(Math.max(1, era.firstYear()), 1, 1);
    Precision precision = era.years() == 10 ? Precision.DECADE : Precision.CENTURY;
    return dates(
        era.value(), range(first, first.plusYears(era.years()).minusDays(1), precision), why);
  }

  static Resolved dates(String value, DateRange range, String why) {
    return new Resolved(new Timex(Timex.Type.DATE, value, ""), new Meaning.Days(range), why);
  }

  static Resolved unclear(Timex.Type type, String value, String reason) {
    return new Resolved(new Timex(type, value, ""), new Meaning.Unclear(reason), reason);
  }

  Resolved mod(String mod) {
    return new Resolved(new Timex(timex.type(), timex.value(), mod), meaning, why);
  }

  Resolved meaning(Meaning other) {
    return new Resolved(timex, other, why);
  }

  Optional<DateRange> range() {
    return meaning instanceof Meaning.Days(DateRange range) ? Optional.of(range) : Optional.empty();
  }

  private static String weekValue(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static DateRange range(LocalDate start, LocalDate end, Precision precision) {
    return new DateRange(start, end, precision);
  }
}
