package dateline.time;

import java.time.Period;

/// A unit of time as TIMEX3 names it.
enum Unit {
  SECOND("S", Period.ZERO),
  MINUTE("M", Period.ZERO),
  HOUR("H", Period.ZERO),
  DAY("D", Period.ofDays(1)),
  WEEKEND("WE", Period.ofDays(7)),
  WEEK("W", Period.ofDays(7)),
  FORTNIGHT("W", Period.ofDays(14)),
  MONTH("M", Period.ofMonths(1)),
  QUARTER("Q", Period.ofMonths(3)),
  YEAR("Y", Period.ofYears(1)),
  DECADE("DE", Period.ofYears(10)),
  CENTURY("CE", Period.ofYears(100)),
  MILLENNIUM("L", Period.ofYears(1000));

  private final String letter;
  private final Period period;

  Unit(String letter, Period period) {
    this.letter = letter;
    this.period = period;
  }

  String letter() {
    return letter;
  }

  Period period() {
    return period;
  }

  boolean isClock() {
    return compareTo(HOUR) <= 0;
  }

  /// `P3W`, `PT2H`, `PXM`: how TIMEX3 writes a length of `count` units.
  String value(String count) {
    return (isClock() ? "PT" : "P") + count + letter;
  }

  static Unit named(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }
}
