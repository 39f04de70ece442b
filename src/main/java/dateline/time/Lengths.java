package dateline.time;

import java.time.Period;

/// How TIMEX3 writes a length of time, and how long it is on the calendar.
final class Lengths {
  private Lengths() {}

  static Resolved resolve(Said.Length length) {
    return new Resolved(
        new Timex(Timex.Type.DURATION, value(length), length.mod()),
        new Meaning.Length(period(length)),
        "a length of time");
  }

  static String value(Said.Length length) {
    Unit unit = length.unit();
    if (length.vague()) {
      return unit == Unit.FORTNIGHT ? "PXW" : unit.value("X");
    }
    return switch (unit) {
      case DECADE -> "P" + whole(length.count() * 10) + "Y";
      case CENTURY -> "P" + whole(length.count() * 100) + "Y";
      case MILLENNIUM -> "P" + whole(length.count() * 1000) + "Y";
      case FORTNIGHT -> "P" + whole(length.count() * 2) + "W";
      case WEEKEND -> "P" + whole(length.count()) + "WE";
      case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR -> counted(length);
    };
  }

  private static String counted(Said.Length length) {
    double count = length.count();
    boolean half = Math.abs(count - Math.floor(count) - 0.5) < 0.001;
    if (half && length.unit() == Unit.YEAR) {
      return "P" + years(Math.floor(count)) + "6M";
    }
    if (half && (length.unit() == Unit.HOUR || length.unit() == Unit.MINUTE)) {
      String whole = count < 1 ? "" : whole(Math.floor(count)) + length.unit().letter();
      return "PT" + whole + (length.unit() == Unit.HOUR ? "30M" : "30S");
    }
    return length.unit().value(whole(count));
  }

  private static String years(double count) {
    return count < 1 ? "" : whole(count) + "Y";
  }

  private static String whole(double count) {
    long rounded = Math.round(count);
    return Math.abs(count - rounded) < 0.001
        ? Long.toString(rounded)
        : Double.toString(Math.round(count * 100) / 100.0);
  }

  /// The length in calendar units; a vague one is taken as three.
  static Period period(Said.Length length) {
    double count = length.vague() ? 3 : Math.min(length.count(), 100_000);
    Period unit = length.unit().period();
    if (count == Math.floor(count)) {
      return Period.of(
          (int) (unit.getYears() * count),
          (int) (unit.getMonths() * count),
          (int) (unit.getDays() * count));
    }
    int months = (int) Math.round((unit.getYears() * 12 + unit.getMonths()) * count);
    return Period.of(months / 12, months % 12, (int) Math.round(unit.getDays() * count));
  }
}
