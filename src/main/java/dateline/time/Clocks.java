package dateline.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The functions of rules about times of day.
final class Clocks {
  private Clocks() {}

  static void addTo(Map<String, Function<Found, Optional<Said>>> table) {
    table.put("clock", Clocks::clock);
    table.put("day-part", Clocks::dayPart);
    table.put("clock-on", Clocks::on);
  }

  /// `T17:00`, with minutes where the text has them, and the zone where TIMEX3 can write it.
  private static Optional<Said> clock(Found found) {
    if (found.has("noon")) {
      return Optional.of(new Said.Clock("T" + found.value("noon"), Optional.empty()));
    }
    int hour = found.number("h") + found.number("ham") + found.number("hpm") + found.number("ones");
    boolean pm = found.has("hpm") || found.has("mmpm") || found.value("ampm").equals("pm");
    boolean am = found.has("ham") || found.has("mmam") || found.value("ampm").equals("am");
    if (hour > 24 || ((am || pm) && hour > 12)) {
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

  private static Optional<Said> dayPart(Found found) {
    String part = found.has("daypart") ? found.value("daypart") : found.argument(0);
    Optional<Said> day = found.said("date");
    if (day.isEmpty() && !found.argument(1).isEmpty()) {
      day = Optional.of(new Said.Near(Unit.DAY, found.argumentNumber(1), Said.Base.ARTICLE));
    }
    return Optional.of(new Said.Clock("T" + part, day));
  }

  private static Optional<Said> on(Found found) {
    if (!(found.said("time").orElse(Said.NOTHING) instanceof Said.Clock clock)
        || clock.day().isPresent()) {
      return Optional.empty();
    }
    return found.said("date").map(day -> new Said.Clock(clock.time(), Optional.of(day)));
  }
}
