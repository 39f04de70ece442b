package dateline.cli;

import dateline.event.When;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/// Days as a table shows them: sortable, short, and no sharper than they are.
final class Days {
  private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

  private Days() {}

  static String words(When when) {
    return when.range().map(Days::words).orElse("undated");
  }

  static String words(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    return switch (range.precision()) {
      case DAY -> run(start, end);
      case WEEK -> "week of " + start;
      case MONTH -> between(month(start), month(end));
      case SEASON ->
          SEASONS.get(start.plusMonths(1).getMonthValue() % 12 / 3) + " " + end.getYear();
      case QUARTER -> start.getYear() + " Q" + ((start.getMonthValue() + 2) / 3);
      case HALF -> start.getYear() + " H" + (start.getMonthValue() > 6 ? 2 : 1);
      case PART, VAGUE -> "~" + run(start, end);
      case YEAR -> between(year(start), year(end));
      case DECADE -> start.getYear() + "s";
      case CENTURY -> "years " + between(year(start), year(end));
    };
  }

  private static String run(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return start.toString();
    }
    return start.getYear() == end.getYear()
        ? start + " – " + end.toString().substring(end.toString().length() - 5)
        : start + " – " + end;
  }

  private static String between(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, day.toString().length() - 3);
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
