package dateline.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The functions of rules about numbers, lengths and recurrence.
final class Amounts {
  private static final Set<String> DURING = Context.named("during");
  private static final Set<String> BEFORE_A_VERB = Context.named("before-verb");

  private Amounts() {}

  static void addTo(Map<String, Function<Found, Optional<Said>>> table) {
    table.put("number", Amounts::number);
    table.put("fraction-number", Amounts::mixed);
    table.put("some", found -> Optional.of(new Said.Count(0, true, "")));
    table.put(
        "exactly",
        found -> Optional.of(new Said.Count(found.argumentNumber(0), false, found.argument(1))));
    table.put("length", Amounts::length);
    table.put("half-more", Amounts::halfMore);
    table.put("quarter-century", _ -> Optional.of(new Said.Length(25, false, Unit.YEAR, "")));
    table.put(
        "minutes",
        found -> Optional.of(new Said.Length(found.argumentNumber(0), false, Unit.MINUTE, "")));
    table.put("half", found -> Optional.of(new Said.Length(0.5, false, Means.unit(found), "")));
    table.put("one", Amounts::one);
    table.put("many", found -> Optional.of(new Said.Length(0, true, Means.unit(found), "")));
    table.put("modified", Amounts::modified);
    table.put("same", found -> found.said("length"));
    table.put("span", Amounts::span);
    table.put(
        "every-other",
        found -> {
          Said.Length two = new Said.Length(2, false, Means.unit(found), "");
          return Optional.of(new Said.Often(Lengths.value(two), Lengths.period(two)));
        });
    table.put("often", Amounts::often);
    table.put("often-day", Amounts::oftenDay);
  }

  private static Optional<Said> number(Found found) {
    double n = found.number("int");
    if (found.has("decimal")) {
      n = Double.parseDouble(found.value("decimal"));
    }
    n += found.number("tens") + found.number("ones");
    if (found.has("times")) {
      n = found.number("times") * Double.parseDouble(found.argument(0)) + n;
    } else if (!found.argument(0).isEmpty()) {
      n = Math.max(n, 1) * found.argumentNumber(0);
    }
    return Optional.of(new Said.Count(n, false, ""));
  }

  private static Optional<Said> mixed(Found found) {
    int below = found.number("den");
    return below == 0
        ? Optional.empty()
        : Optional.of(
            new Said.Count(found.number("int") + found.number("num") / (double) below, false, ""));
  }

  private static Optional<Said> length(Found found) {
    return found
        .said("number")
        .map(said -> (Said.Count) said)
        .filter(count -> found.has("units") || !isYear(count))
        .map(count -> counted(count, Means.unit(found)));
  }

  /// "the 1988 quarter", "World Cup 2018 day five": no length.
  private static boolean isYear(Said.Count count) {
    return count.count() >= 1900 && count.count() < 2100;
  }

  private static Said counted(Said.Count number, Unit unit) {
    return new Said.Length(number.count(), number.vague(), unit, number.mod());
  }

  /// "a year", unless it is a rate ("$5 a year") or something else ("a second group").
  private static Optional<Said> one(Found found) {
    Unit unit = Means.unit(found);
    boolean other = unit == Unit.SECOND || unit == Unit.QUARTER || found.isCompound();
    if (other || Plausible.rate(found)) {
      return Optional.empty();
    }
    return Optional.of(new Said.Length(1, false, unit, ""));
  }

  private static Optional<Said> halfMore(Found found) {
    double whole =
        found.said("number").orElse(Said.NOTHING) instanceof Said.Count number ? number.count() : 1;
    return Optional.of(new Said.Length(whole + 0.5, false, Means.unit(found), ""));
  }

  private static Optional<Said> modified(Found found) {
    if (isDuring(found)) {
      return Optional.empty();
    }
    String mod = found.has("mod") ? found.value("mod") : found.argument(0);
    return found
        .said("length")
        .filter(Said.Length.class::isInstance)
        .map(said -> (Said.Length) said)
        .map(length -> new Said.Length(length.count(), length.vague(), length.unit(), mod));
  }

  /// "over an hour" is more than one, "held over three days" and "over several years" are not.
  private static boolean isDuring(Found found) {
    boolean over = found.words().lower(found.from()).equals("over");
    boolean vague = found.said("length").orElse(Said.NOTHING) instanceof Said.Length l && l.vague();
    return over && (vague || DURING.contains(found.words().lower(found.from() - 1)));
  }

  /// "the last six weeks"; in "expected to last six weeks" the word is a verb.
  private static Optional<Said> span(Found found) {
    if (found.words().lower(found.from()).equals("last")
        && BEFORE_A_VERB.contains(found.words().lower(found.from() - 1))) {
      return Optional.empty();
    }
    return found
        .said("length")
        .filter(Said.Length.class::isInstance)
        .map(said -> new Said.Trailing((Said.Length) said, found.argumentNumber(0), false));
  }

  private static Optional<Said> often(Found found) {
    if (found.has("often")) {
      String value = found.value("often");
      if (Plausible.growth(found)) {
        return Optional.empty();
      }
      return Optional.of(new Said.Often(value, java.time.Period.ZERO));
    }
    if (found.said("length").orElse(Said.NOTHING) instanceof Said.Length length) {
      return Optional.of(new Said.Often(Lengths.value(length), Lengths.period(length)));
    }
    Unit unit = Means.unit(found);
    return Optional.of(new Said.Often(unit.value("1"), unit.period()));
  }

  private static Optional<Said> oftenDay(Found found) {
    if (found.has("month")) {
      String value = "XXXX-%02d".formatted(found.number("month"));
      return Optional.of(new Said.Often(value, java.time.Period.ofYears(1)));
    }
    if (found.has("season")) {
      return Optional.of(
          new Said.Often("XXXX-" + found.value("season"), java.time.Period.ofYears(1)));
    }
    if (!found.has("weekday")) {
      String part = "XXXX-XX-XXT" + found.value("daypart");
      return Optional.of(new Said.Often(part, java.time.Period.ofDays(1)));
    }
    String value = "XXXX-WXX-" + found.number("weekday");
    if (found.has("daypart")) {
      value += "T" + found.value("daypart");
    }
    return Optional.of(new Said.Often(value, java.time.Period.ofDays(7)));
  }
}
