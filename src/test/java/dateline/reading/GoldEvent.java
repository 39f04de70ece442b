package dateline.reading;

import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// One dated event that an annotated text tells: a row of `gold.tsv`.
///
/// `window` is where a date counts as right (the row's `alt_window`, or `when`); `core` is false
/// for rows that are neither missed nor wrong. `id` names the event across texts.
record GoldEvent(
    String doc,
    String type,
    String level,
    DateRange when,
    DateRange window,
    List<String> participants,
    String place,
    String status,
    Set<String> topics,
    boolean core,
    String basis,
    String id,
    String cue) {

  static GoldEvent of(List<String> row) {
    DateRange when =
        new DateRange(
            LocalDate.parse(row.get(4)),
            LocalDate.parse(row.get(5)),
            Precision.valueOf(row.get(6).toUpperCase(Locale.ROOT)));
    return new GoldEvent(
        row.get(0),
        row.get(2),
        row.get(3),
        when,
        window(row.get(14), when),
        values(row.get(7)),
        row.get(8),
        row.get(9),
        new TreeSet<>(values(row.get(10))),
        row.get(11).equals("1"),
        row.get(12),
        row.get(13),
        row.get(15));
  }

  private static DateRange window(String cell, DateRange when) {
    int dots = cell.indexOf("..");
    return dots < 0
        ? when
        : new DateRange(
            LocalDate.parse(cell.substring(0, dots)),
            LocalDate.parse(cell.substring(dots + 2)),
            when.precision());
  }

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
