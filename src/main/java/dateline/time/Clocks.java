package dateline.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The functions of rules about times of day.
final class Clocks {
  private Clocks() {}

  static void addTo(Map<String, Function<Found, Optional<Said>>> table) {
    table.put("clock", Clocks::clock);
    table.put("day-part", found -> dayPart(found, Said.Base.ARTICLE));
    table.put("day-part-text", found -> dayPart(found, Said.Base.TEXT));
    table.put("clock-of-part", Clocks::ofPart);
    table.put("night", Clocks::night);
    table.put("part-time", Clocks::part);
    table.put("clock-of-day", Clocks::ofDay);
    table.put("clock-on", Clocks::on);
    table.put("day-of-the-other", Clocks::dayOfTheOther);
  }

  /// `T17:00`, with minutes where the text has them, and the zone where TIMEX3 can write it.
  private static Optional<Said> clock(Found found) {
    if (found.has("noon")) {
      return Optional.of(new Said.Clock("T" + found.value("noon"), Optional.empty()));
    }
    int hour = found.number("h") + found.number("ham") + found.number("hpm") + found.number("ones");
    boolean pm = found.has("hpm") || found.has("mmpm") || found.value("ampm").equals("pm");
    pm |= found.value("daypart").equals("AF") || found.value("daypart").equals("EV");
    boolean am = found.has("ham") || found.has("mmam") || found.value("ampm").equals("am");
    am |= found.value("daypart").equals("MO");
    if (found.has("hhmm") || found.has("dotclock")) {
      int both = found.number("hhmm") + found.number("dotclock");
      return Optional.of(
          new Said.Clock("T%02d:%02d".formatted(both / 100, both % 100), Optional.empty()));
    }
    boolean race = found.words().lower(found.from() - 1).equals("in") && !found.has("daypart");
    if (hour > 24 || ((am || pm) && hour > 12) || (race && !am && !pm)) {
      return Optional.empty();
    }
    if (pm && hour < 12) {
      hour += 12;
    } else if (am && hour == 12) {
      hour = 0;
    }
    String time =
        "T%02d:%02d"
            .formatted(hour, found.number("mm") + found.number("mmam") + found.number("mmpm"));
    if (found.has("sec")) {
      time += ":%02d".formatted(found.number("sec"));
    }
    return Optional.of(new Said.Clock(time, Optional.empty()));
  }

  private static Optional<Said> dayPart(Found found, Said.Base base) {
    String part = found.has("daypart") ? found.value("daypart") : found.argument(0);
    Optional<Said> day = found.said("date");
    if (day.isEmpty() && !found.argument(1).isEmpty()) {
      day = Optional.of(new Said.Near(Unit.DAY, found.argumentNumber(1), base));
    }
    return Optional.of(new Said.Clock("T" + part, day));
  }

  /// "2021-11-12T10:24:45-05:00": the zone is read and left out, as the day is told outright.
  private static Optional<Said> ofDay(Found found) {
    Said.Day day =
        new Said.Day(
            found.number("year"), found.number("m"), found.number("dt"), 0, Said.Which.PLAIN);
    return clock(found).map(said -> new Said.Clock(((Said.Clock) said).time(), Optional.of(day)));
  }

  /// "11:30 on Monday night": half past eleven in the evening.
  private static Optional<Said> ofPart(Found found) {
    if (!(found.said("time").orElse(Said.NOTHING) instanceof Said.Clock clock)
        || clock.day().isPresent()
        || !clock.time().matches("T\\d\\d:\\d\\d")) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.time().substring(1, 3));
    String part = found.words().lower(found.to() - 1);
    boolean pm = !part.equals("morning") && hour < 12 && hour >= (part.equals("night") ? 5 : 1);
    String time = "T%02d%s".formatted(pm ? hour + 12 : hour, clock.time().substring(3));
    int shift = found.words().lower(found.to() - 2).equals("yesterday") ? -1 : 1;
    Said day = found.said("date").orElse(new Said.Near(Unit.DAY, shift, Said.Base.ARTICLE));
    return Optional.of(new Said.Clock(time, Optional.of(day)));
  }

  /// "Friday night", "late Friday night": the day, towards its end.
  private static Optional<Said> night(Found found) {
    return found
        .said("date")
        .map(said -> said instanceof Said.Part part ? part.whole() : said)
        .filter(said -> said instanceof Said.Day day && day.weekday() != 0 && day.month() == 0)
        .map(day -> new Said.Part("END", Said.Share.THIRD, day));
  }

  private static Optional<Said> part(Found found) {
    String mod = found.has("part") ? found.value("part") : mod(found);
    return found.said("time").map(time -> new Said.Part(mod, Said.Share.THIRD, time));
  }

  private static String mod(Found found) {
    return switch (found.words().lower(found.from())) {
      case "later" -> "END";
      case "earlier" -> "START";
      case "shortly", "just" ->
          found.words().lower(found.from() + 1).equals("after") ? "AFTER" : "BEFORE";
      default -> "APPROX";
    };
  }

  /// "from 1 p.m. to 3 p.m. Friday": both are Friday's.
  private static Optional<Said> dayOfTheOther(Found found) {
    boolean both =
        found.said("time").orElse(Said.NOTHING) instanceof Said.Clock one
            && one.day().isEmpty()
            && found.said("other").orElse(Said.NOTHING) instanceof Said.Clock other
            && other.day().isPresent();
    return both
        ? Optional.of(
            new Said.Clock(
                ((Said.Clock) found.said("time").orElseThrow()).time(),
                ((Said.Clock) found.said("other").orElseThrow()).day()))
        : Optional.empty();
  }

  /// "It closed at 8 p.m. On Monday it opened": the full stop is the clock's and the sentence's.
  private static boolean isOfTwoSentences(Found found) {
    for (int i = found.from() + 1; i < found.to(); i++) {
      if (found.words().capital(i) && found.words().lower(i).equals("on")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Said> on(Found found) {
    if (!(found.said("time").orElse(Said.NOTHING) instanceof Said.Clock clock)
        || clock.day().isPresent()
        || isOfTwoSentences(found)) {
      return Optional.empty();
    }
    return found.said("date").map(day -> new Said.Clock(clock.time(), Optional.of(day)));
  }
}
