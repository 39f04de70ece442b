package dateline.time;

import dateline.time.Said.Base;
import dateline.time.Said.Which;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The functions that rules name behind `means`: from the words of a match to what they say.
///
/// A function that answers with nothing takes the match back.
final class Means {
  private static final Said YEAR = new Said.Near(Unit.YEAR, 0, Base.ARTICLE);
  private static final Said YEAR_END = new Said.Part("END", Said.Share.QUARTER, YEAR);
  private static final Said LAST_DAY =
      new Said.Within(new Said.Day(0, 12, 31, 0, Which.PLAIN), YEAR);
  private static final Set<String> POINTING = Set.of("last", "this", "next", "that");

  private static final Map<String, Function<Found, Optional<Said>>> NAMED = table();

  private Means() {}

  static Function<Found, Optional<Said>> named(String name, String where) {
    Function<Found, Optional<Said>> function = NAMED.get(name);
    if (function == null) {
      throw new IllegalStateException(where + ": no function " + name);
    }
    return function;
  }

  private static Map<String, Function<Found, Optional<Said>>> table() {
    Map<String, Function<Found, Optional<Said>>> table = new HashMap<>();
    table.put("nothing", _ -> Optional.of(Said.NOTHING));
    table.put("day", Means::dated);
    table.put("some-weekday", found -> Optional.of(someWeekday(found)));
    table.put("month", Means::month);
    table.put("day-short", found -> Optional.of(dayOfShortYear(found)));
    table.put("fiscal", Means::fiscal);
    table.put("year-end", _ -> Optional.of(YEAR_END));
    table.put("last-day", _ -> Optional.of(LAST_DAY));
    table.put("slashes", Means::slashes);
    table.put("nine-eleven", Means::nineEleven);
    table.put("year", Means::year);
    table.put("short-year", Means::shortYear);
    table.put("season", Means::season);
    table.put("that-season", found -> Optional.of(thatSeason(found)));
    table.put("fraction", Means::fraction);
    table.put("period", Means::period);
    table.put("decade", Means::decade);
    table.put("century", Means::century);
    table.put("holiday", Means::holiday);
    addRelatives(table);
    Compounds.addTo(table);
    Amounts.addTo(table);
    Clocks.addTo(table);
    return table;
  }

  private static void addRelatives(Map<String, Function<Found, Optional<Said>>> table) {
    table.put("near", Means::near);
    table.put("away", Means::away);
    table.put("ago-weekday", Means::agoOnWeekday);
    table.put("ahead", Means::ahead);
    table.put("trailing", found -> Optional.of(trailing(found)));
    table.put("ref", found -> Optional.of(new Said.Ref(found.argument(0))));
    table.put("nowadays", _ -> Optional.of(Said.NOWADAYS));
    table.put("again", found -> Optional.of(again(found)));
    table.put("vague", Means::vague);
  }

  /// "Edmonton Sun, August 16" names a newspaper, and no Sunday.
  private static Optional<Said> dated(Found found) {
    boolean paper =
        found.words().lower(found.from()).equals("sun")
            && found.words().capital(found.from() - 1)
            && !found.words().startsLine(found.from() - 1)
            && !found.words().startsLine(found.from());
    return paper ? Optional.empty() : Optional.of(day(found));
  }

  /// "that summer", "that August": of the year that the text spoke of.
  private static Said thatSeason(Found found) {
    Said inner =
        found.has("month") ? day(found) : new Said.Season(found.value("season"), 0, Which.PLAIN);
    return new Said.Within(inner, new Said.Near(Unit.YEAR, 0, Base.TOLD));
  }

  /// "on a Tuesday": which one, nobody says.
  private static Said someWeekday(Found found) {
    return new Said.Ref("XXXX-WXX-" + found.number("weekday"));
  }

  private static Said.Day day(Found found) {
    return new Said.Day(
        found.number("year"),
        found.number("month") + found.number("m"),
        found.number("d") + found.number("dth") + found.number("ordinal"),
        found.number("weekday"),
        which(found.argument(0)));
  }

  /// A month alone; before another name and behind no word that asks for a date it is a name: "met
  /// June Jones".
  private static Optional<Said> month(Found found) {
    boolean name =
        found.words().capital(found.to())
            && !found.words().startsLine(found.to())
            && !found.words().startsLine(found.from())
            && !Plausible.asksForDate(found);
    return name ? Optional.empty() : Optional.of(day(found));
  }

  /// "19-Nov-12": the year has two digits.
  private static Said.Day dayOfShortYear(Found found) {
    int month = found.number("month") + found.number("m");
    int year = century(found.number("yy"));
    return new Said.Day(year, month, found.number("d") + found.number("second"), 0, Which.PLAIN);
  }

  private static Optional<Said> fiscal(Found found) {
    return Optional.of(
        found.has("year")
            ? new Said.Day(found.number("year"), 0, 0, 0, Which.PLAIN)
            : new Said.Near(Unit.YEAR, 0, Base.ARTICLE));
  }

  /// 11/15/2023 is the American order unless its first number can be no month.
  private static Optional<Said> slashes(Found found) {
    int first = found.number("first");
    int second = found.number("second");
    int year = found.has("yy") ? century(found.number("yy")) : found.number("year");
    boolean dayFirst = first > 12 || (found.argument(0).equals("day-first") && second <= 12);
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return month <= 12 && day <= 31
        ? Optional.of(new Said.Day(year, month, day, 0, Which.PLAIN))
        : Optional.empty();
  }

  private static Optional<Said> nineEleven(Found found) {
    boolean same = found.number("first") == 9 && found.number("second") == 11;
    return same && !found.words().glued(found.from())
        ? Optional.of(new Said.Day(2001, 9, 11, 0, Which.PLAIN))
        : Optional.empty();
  }

  private static int century(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static Optional<Said> year(Found found) {
    if (found.has("number")) {
      double n =
          found
              .said("number")
              .filter(Said.Count.class::isInstance)
              .map(said -> ((Said.Count) said).count())
              .orElse(0.0);
      return n >= 1900 && n < 2100
          ? Optional.of(new Said.Day((int) n, 0, 0, 0, Which.PLAIN))
          : Optional.empty();
    }
    int year = found.number("year");
    if (found.has("teen")) {
      year = found.number("teen") * 100 + found.number("tens") + found.number("ones");
    }
    boolean plausible = found.argument(0).equals("sure") || Plausible.year(found, year);
    return plausible ? Optional.of(new Said.Day(year, 0, 0, 0, Which.PLAIN)) : Optional.empty();
  }

  private static Optional<Said> shortYear(Found found) {
    int base = found.has("year") ? found.number("year") / 100 * 100 : 0;
    int year = base > 0 ? base + found.number("yy") : century(found.number("yy"));
    if (base == 0 && found.words().capital(found.to())) {
      return Optional.empty();
    }
    boolean forward = base == 0 || year > found.number("year");
    return forward ? Optional.of(new Said.Day(year, 0, 0, 0, Which.PLAIN)) : Optional.empty();
  }

  private static Optional<Said> near(Found found) {
    Unit unit = unit(found);
    if (found.isCompound() || isBeforeDoing(found)) {
      return Optional.empty();
    }
    Base base = Base.valueOf(found.argument(1).toUpperCase(Locale.ROOT));
    return Optional.of(new Said.Near(unit, found.argumentNumber(0), base));
  }

  /// "left the day before returning home" counts from the return.
  private static boolean isBeforeDoing(Found found) {
    String last = found.words().lower(found.to() - 1);
    boolean beside = last.equals("before") || last.equals("after");
    return beside && found.words().lower(found.to()).endsWith("ing");
  }

  private static Optional<Said> away(Found found) {
    Base base = found.argument(1).equals("text") ? Base.TEXT : Base.ARTICLE;
    Said.Length length =
        found.said("length").orElse(Said.NOTHING) instanceof Said.Length said
            ? said
            : new Said.Length(1, false, unit(found), "");
    if (length.unit() == Unit.HOUR && length.count() > 0 && length.count() % 24 == 0) {
      length = new Said.Length(length.count() / 24, false, Unit.DAY, length.mod());
    }
    return length.unit().isClock()
        ? Optional.empty()
        : Optional.of(new Said.Away(length, found.argumentNumber(0), base, isExact(found)));
  }

  private static boolean isExact(Found found) {
    return found.words().lower(found.to() - 1).equals("today");
  }

  private static Optional<Said> agoOnWeekday(Found found) {
    return found
        .said("length")
        .filter(Said.Length.class::isInstance)
        .map(said -> (Said.Length) said)
        .filter(length -> !length.vague() && !length.unit().isClock())
        .map(length ->
            new Said.AwayOn(
                new Said.Away(length, -1, Base.ARTICLE, true), found.number("weekday")));
  }

  private static Said again(Found found) {
    return new Said.Again(
        found.argument(0).equals("quarter") ? Optional.of(Precision.QUARTER) : Optional.empty());
  }

  private static Said trailing(Found found) {
    return new Said.Trailing(new Said.Length(1, false, unit(found), ""), -1, isNamed(found));
  }

  /// "in five years", but not "the first time in five years".
  private static Optional<Said> ahead(Found found) {
    return found
        .said("length")
        .filter(Said.Length.class::isInstance)
        .map(said -> (Said.Length) said)
        .filter(length -> !length.vague() && !length.unit().isClock() && length.count() > 0)
        .filter(_ -> !found.words().lower(found.from()).startsWith("the"))
        .filter(_ -> !Plausible.superlative(found) && !found.words().lower(found.to()).equals("or"))
        .map(Said.Ahead::new);
  }

  /// "the past year" is a year of the calendar, "the past decade" is ten years up to now.
  private static boolean isNamed(Found found) {
    boolean upToNow = found.words().lower(found.to() - 2).equals("past");
    return !upToNow || unit(found).compareTo(Unit.DECADE) < 0;
  }

  static Unit unit(Found found) {
    String units = found.value("units");
    String name = units.isEmpty() ? found.value("unit") : units;
    return Unit.named(name.isEmpty() ? found.argument(2) : name);
  }

  private static Optional<Said> season(Found found) {
    String next = found.words().lower(found.to());
    boolean collapse =
        found.words().lower(found.to() - 1).equals("fall")
            && found.argument(0).isEmpty()
            && (next.equals("of") || next.equals("in"))
            && !POINTING.contains(found.words().lower(found.to() + 1));
    if (collapse) {
      return Optional.empty();
    }
    return Optional.of(
        new Said.Season(found.value("season"), found.number("year"), which(found.argument(0))));
  }

  private static Optional<Said> fraction(Found found) {
    int number = found.number("ordinal") + found.number("nth") + found.number("int");
    int of = found.argumentNumber(0);
    if (found.argument(1).equals("last")) {
      number = of;
    }
    boolean match = of == 2 && !found.has("year") && !Plausible.halfYear(found);
    return number >= 1 && number <= of && !match
        ? Optional.of(new Said.Fraction(number, of, found.number("year")))
        : Optional.empty();
  }

  private static Optional<Said> period(Found found) {
    boolean compound =
        found.words().glued(found.to()) && found.words().lower(found.to()).equals("-");
    return compound
        ? Optional.empty()
        : Optional.of(new Said.Told(found.argumentNumber(0), found.number("year")));
  }

  private static Optional<Said> decade(Found found) {
    int year = found.number("decade");
    if (year == 0) {
      int tens = found.number("dd") + found.number("decadeword");
      int century = found.has("teen") ? found.number("teen") * 100 : tens < 20 ? 2000 : 1900;
      year = century + tens;
    }
    return Optional.of(new Said.Era(Integer.toString(year / 10), year, 10));
  }

  private static Optional<Said> century(Found found) {
    int number = found.number("nth") + found.number("ordinal");
    if (number < 2 || number > 22) {
      return Optional.empty();
    }
    return Optional.of(new Said.Era(Integer.toString(number - 1), (number - 1) * 100, 100));
  }

  private static Optional<Said> vague(Found found) {
    return Optional.of(new Said.Vague(unit(found), found.argumentNumber(0)));
  }

  private static Optional<Said> holiday(Found found) {
    return Optional.of(
        new Said.Holiday(found.value("holiday"), found.number("year"), which(found.argument(0))));
  }

  private static Which which(String name) {
    return name.isEmpty() ? Which.PLAIN : Which.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
