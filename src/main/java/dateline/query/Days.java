package dateline.query;

import dateline.query.Query.During;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes the days of `after:`, `before:` and `during:`.
final class Days {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

  private Days() {}

  static Optional<During> parse(Field.OfDays field, String value) {
    int dots = value.indexOf("..");
    if (dots < 0) {
      return one(value).map(days -> bounded(field, days));
    }
    if (field != Field.OfDays.DURING) {
      return Optional.empty();
    }
    Optional<During> first = one(value.substring(0, dots));
    Optional<During> last = one(value.substring(dots + 2));
    return first
        .flatMap(from -> last.map(to -> new During(from.first(), to.last())))
        .filter(days -> !days.last().isBefore(days.first()));
  }

  private static During bounded(Field.OfDays field, During days) {
    return switch (field) {
      case AFTER -> new During(days.first(), LocalDate.MAX);
      case BEFORE -> new During(LocalDate.MIN, days.first().minusDays(1));
      case DURING -> days;
    };
  }

  private static Optional<During> one(String value) {
    Matcher found = DAY.matcher(value.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group(1));
    String month = found.group(2);
    String day = found.group(3);
    try {
      if (year == 0) {
        return Optional.empty();
      }
      if (month == null) {
        return Optional.of(new During(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)));
      }
      YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
      if (day == null) {
        return Optional.of(During.of(whole));
      }
      LocalDate only = whole.atDay(Integer.parseInt(day));
      return Optional.of(new During(only, only));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String text(During days) {
    if (days.first().equals(LocalDate.MIN)) {
      return "before:" + first(days.last().plusDays(1));
    }
    if (days.last().equals(LocalDate.MAX)) {
      return "after:" + first(days.first());
    }
    return "during:" + span(days.first(), days.last());
  }

  /// The longest unit that begins on this day.
  private static String first(LocalDate day) {
    String iso = day.toString();
    if (day.getDayOfMonth() > 1) {
      return iso;
    }
    return day.getMonthValue() > 1 ? iso.substring(0, 7) : iso.substring(0, 4);
  }

  /// The longest unit that ends on this day.
  private static String last(LocalDate day) {
    String iso = day.toString();
    if (day.getDayOfMonth() < day.lengthOfMonth()) {
      return iso;
    }
    return day.getMonthValue() < 12 ? iso.substring(0, 7) : iso.substring(0, 4);
  }

  private static String span(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return first.toString().substring(0, 4);
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return first.toString().substring(0, 7);
    }
    return first(first) + ".." + last(last);
  }
}
