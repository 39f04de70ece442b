package dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A run of whole days and the precision with which the text stated it.
///
/// Shape: closed, never empty. Units: proleptic Gregorian days, no zone. Source: TIMEX3 `DATE`, ISO
/// 8601-2 (EDTF).
public record DateRange(LocalDate start, LocalDate end, Precision precision) {
  /// Checks that the range does not run backwards.
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("dates " + start + ".." + end);
    }
  }

  /// One day.
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, Precision.DAY);
  }

  /// The calendar month that contains `day`.
  public static DateRange month(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return new DateRange(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  /// The calendar year.
  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /// The number of days, at least 1.
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /// Whether the two share a day.
  public boolean intersects(DateRange other) {
    return !end.isBefore(other.start) && !other.end.isBefore(start);
  }

  /// Whether every day of `other` is one of this range's.
  public boolean contains(DateRange other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }
}
