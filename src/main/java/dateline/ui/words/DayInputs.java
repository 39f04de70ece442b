package dateline.ui.words;

import dateline.time.DateRange;

/// Writes days as [DayInput] reads them.
public final class DayInputs {
  private DayInputs() {}

  /// The days in numbers: `2023-11-15`, `2023-11-12..2023-11-18`, `2023-11`, `2023`.
  public static String write(DateRange range) {
    if (range.equals(DateRange.year(range.start().getYear()))) {
      return String.valueOf(range.start().getYear());
    }
    if (range.equals(DateRange.month(range.start()))) {
      return range.start().toString().substring(0, 7);
    }
    return range.start().equals(range.end())
        ? range.start().toString()
        : range.start() + ".." + range.end();
  }
}
