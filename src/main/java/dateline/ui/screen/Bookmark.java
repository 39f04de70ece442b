package dateline.ui.screen;

import dateline.query.Query;
import dateline.timeline.LaneBy;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The place where a collection was left: words, choices, days, the day of the past, the chosen
/// event, the lanes, and where one looked.
///
/// What cannot be read any more is left out; it costs the place, not the work.
public final class Bookmark {
  private static final String TO = "..";

  private final Settings settings;
  private final String name;

  /// The bookmark of a collection.
  public Bookmark(Settings settings, Path file) {
    this.settings = settings;
    name = "view." + file.toAbsolutePath().normalize() + ".";
  }

  /// Keeps the place.
  public void keep(Screen now, Optional<Sight> sight) {
    settings.set(name + "typed", now.typed());
    settings.set(name + "choices", now.choices().text());
    settings.set(name + "days", now.brush().map(d -> d.first() + TO + d.last()).orElse(""));
    settings.set(name + "known", now.known().map(LocalDate::toString).orElse(""));
    settings.set(name + "chosen", now.chosen().orElse(""));
    settings.set(name + "lanes", now.lanes());
    settings.set(name + "dim", now.dim());
    sight.ifPresent(seen -> {
      settings.set(name + "sight.first", seen.first());
      settings.set(name + "sight.days", seen.days());
    });
  }

  /// The screen as it was left, but for the answer.
  public Screen restored(Screen start) {
    View view =
        new View(get("typed"), Choices.of(get("choices")), days(get("days")), day(get("known")));
    Screen next =
        start.at(view).dimmed(Boolean.parseBoolean(get("dim"))).lanedBy(lanes(start.lanes()));
    String chosen = get("chosen");
    return looking(chosen.isEmpty() ? next : next.chose(chosen));
  }

  private Screen looking(Screen next) {
    double first = settings.get(name + "sight.first", Double.NaN);
    double days = settings.get(name + "sight.days", 0);
    boolean kept = Double.isFinite(first) && Double.isFinite(days) && days > 0;
    return kept ? next.looking(new Sight(first, days)) : next;
  }

  private LaneBy lanes(LaneBy usual) {
    return Arrays.stream(LaneBy.values())
        .filter(by -> by.name().equals(get("lanes")))
        .findFirst()
        .orElse(usual);
  }

  private String get(String part) {
    return settings.get(name + part, "");
  }

  private static Optional<Query.During> days(String text) {
    int at = text.indexOf(TO);
    Optional<LocalDate> first = at < 0 ? Optional.empty() : day(text.substring(0, at));
    return first.flatMap(from ->
        day(text.substring(at + TO.length()))
            .filter(to -> !to.isBefore(from))
            .map(to -> new Query.During(from, to)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
