package dateline.time;

import dateline.time.Said.Base;
import dateline.time.Said.Which;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The functions of rules that make an expression of another: "the end of May", "the week of March
/// 6", "the day after Christmas".
final class Compounds {
  private Compounds() {}

  static void addTo(Map<String, Function<Found, Optional<Said>>> table) {
    table.put("part", Compounds::part);
    table.put("within", Compounds::within);
    table.put("containing", Compounds::containing);
    table.put("beside", Compounds::beside);
    table.put("nth", Compounds::nth);
    table.put("same-date", found -> found.said("other"));
    table.put("half-of", Compounds::half);
    table.put("part-of-unit", found -> Optional.of(partOfUnit(found)));
  }

  private static Optional<Said> part(Found found) {
    String mod = found.has("part") ? found.value("part") : found.argument(0);
    boolean narrow = found.has("edge");
    String said = narrow ? found.value("edge") : mod;
    Said.Share share =
        narrow
            ? Said.Share.QUARTER
            : found.argument(1).equals("rest") ? Said.Share.REST : Said.Share.THIRD;
    return found
        .said("date")
        .filter(whole -> !(whole instanceof Said.Ref))
        .filter(whole -> !said.equals("APPROX") || lacksWeekday(whole))
        .map(whole -> new Said.Part(said, share, whole));
  }

  /// "the first half of November"; halves of years have a value of their own.
  private static Optional<Said> half(Found found) {
    return found
        .said("date")
        .filter(Compounds::isMonthOrDecade)
        .map(whole -> new Said.Part(found.argument(0), Said.Share.HALF, whole));
  }

  private static boolean isMonthOrDecade(Said said) {
    return switch (said) {
      case Said.Day day -> day.month() != 0 && day.day() == 0;
      case Said.Near near -> near.unit() == Unit.MONTH || near.unit() == Unit.WEEK;
      case Said.Era _ -> true;
      default -> false;
    };
  }

  /// "the end of the week", "later in the day", "the rest of the month".
  private static Said partOfUnit(Found found) {
    Unit unit = found.has("unit") ? Means.unit(found) : Unit.DAY;
    String first = found.words().lower(found.from());
    String mod = first.startsWith("late") ? "END" : first.startsWith("earl") ? "START" : "";
    boolean rest = first.endsWith("er") || !found.argument(0).isEmpty();
    String edge = found.has("edge") ? found.value("edge") : found.argument(0);
    Said.Share share = rest ? Said.Share.REST : Said.Share.QUARTER;
    return new Said.Part(mod.isEmpty() ? edge : mod, share, new Said.Near(unit, 0, Base.NEARBY));
  }

  /// "the week of March 6": the unit that holds the date.
  private static Optional<Said> containing(Found found) {
    Unit unit = found.has("unit") ? Means.unit(found) : Unit.WEEK;
    return found
        .said("date")
        .filter(inner -> unit == Unit.WEEK || unit == Unit.WEEKEND)
        .filter(inner -> inner instanceof Said.Holiday || (isDay(inner) && found.has("unit")))
        .map(inner -> new Said.Containing(unit, inner));
  }

  /// "around Nov. 1" is a date, "around Wednesday" is not.
  private static boolean lacksWeekday(Said said) {
    return !(said instanceof Said.Day day) || day.month() != 0 || day.year() != 0;
  }

  /// "the day after Christmas", "two weeks from Friday": only beside a day that has a name. "Two
  /// weeks after May 3" are two expressions to TIMEX3, a length and a date.
  private static Optional<Said> beside(Found found) {
    Said.Length length =
        found.said("length").orElse(Said.NOTHING) instanceof Said.Length said
            ? said
            : new Said.Length(1, false, found.has("unit") ? Means.unit(found) : Unit.DAY, "");
    boolean plain = !length.vague() && !length.unit().isClock() && length.count() % 1 == 0;
    boolean before = false;
    for (int i = found.from(); i < found.to(); i++) {
      before |= found.words().lower(i).equals("before");
    }
    int shift = ((int) Math.min(length.count(), 1000)) * (before ? -1 : 1);
    boolean exact = found.has("length");
    return found
        .said("date")
        .filter(inner -> plain && (exact ? isWeekday(inner) : isNamedDay(inner)))
        .map(inner -> new Said.Beside(length.unit(), shift, exact, inner));
  }

  private static boolean isWeekday(Said said) {
    return said instanceof Said.Day day && day.weekday() != 0 && day.month() == 0;
  }

  private static boolean isNamedDay(Said said) {
    return said instanceof Said.Holiday
        || (said instanceof Said.Day day && (day.day() != 0 || day.weekday() != 0));
  }

  /// "the second week of June", "the last Friday of 2023".
  private static Optional<Said> nth(Found found) {
    Unit unit = found.has("unit") ? Means.unit(found) : Unit.DAY;
    boolean small = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.WEEKEND;
    boolean last = found.words().lower(found.from() + 1).matches("last|final");
    int number = last ? -1 : found.number("ordinal");
    boolean inMonth = found.argument(0).equals("month");
    return found
        .said("date")
        .filter(_ -> small && number != 0 && number < (inMonth ? 32 : 6))
        .filter(whole -> inMonth ? isCountedMonth(whole) : isMonthOrYear(whole))
        .map(whole -> new Said.Nth(number, unit, found.number("weekday"), whole));
  }

  private static boolean isMonthOrYear(Said whole) {
    return switch (whole) {
      case Said.Day day -> day.day() == 0 && day.weekday() == 0;
      case Said.Near near -> near.unit() == Unit.YEAR || near.unit() == Unit.MONTH;
      default -> false;
    };
  }

  private static boolean isCountedMonth(Said whole) {
    return whole instanceof Said.Near near && near.unit() == Unit.MONTH;
  }

  private static boolean isDay(Said said) {
    return said instanceof Said.Day day && day.month() != 0 && day.day() != 0;
  }

  private static Optional<Said> within(Found found) {
    return found
        .said("inner")
        .filter(Compounds::lacksYear)
        .flatMap(inner -> found.said("outer").map(outer -> new Said.Within(inner, outer)))
        .filter(within -> isWhole(within.inner(), within.outer()))
        .map(within -> within);
  }

  private static boolean lacksYear(Said inner) {
    return switch (inner) {
      case Said.Day day -> day.year() == 0 && day.which() == Which.PLAIN;
      case Said.Season season -> season.year() == 0;
      case Said.Fraction fraction -> fraction.year() == 0;
      case Said.Holiday holiday -> holiday.year() == 0;
      case Said.Part part -> lacksYear(part.whole());
      default -> false;
    };
  }

  /// A year, or for a weekday a week.
  private static boolean isWhole(Said inner, Said outer) {
    boolean weekday = inner instanceof Said.Day day && day.month() == 0 && day.weekday() != 0;
    return switch (outer) {
      case Said.Near near -> near.unit() == (weekday ? Unit.WEEK : Unit.YEAR);
      case Said.Day day -> !weekday && day.year() != 0 && day.month() == 0;
      case Said.Away away -> away.length().unit() == (weekday ? Unit.WEEK : Unit.YEAR);
      default -> false;
    };
  }
}
