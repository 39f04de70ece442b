package dateline.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Where the lines of a timeline's axis stand and what is written at them.
///
/// `fine` marks are as close as their names allow; `coarse` ones name the longer spans above them,
/// the first of them kept in sight at the left edge. Where the fine marks are years or longer there
/// are no coarse ones. No two names of a row overlap.
public record Axis(List<Tick> fine, List<Tick> coarse) {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final double SECONDS = 86_400;
  private static final double ROOM = 14;

  /// Copies the lists.
  public Axis {
    fine = List.copyOf(fine);
    coarse = List.copyOf(coarse);
  }

  /// A mark: where its line stands, and where its name begins; an empty name is not written.
  public record Tick(double x, double nameX, String name) {}

  /// The axis of a viewport.
  public static Axis of(Viewport viewport, TextWidths widths, Locale locale) {
    for (Step step : Step.values()) {
      if (step.days() / viewport.daysPerPixel() > 24) {
        List<Tick> fine = ticks(viewport, step, step.format(locale)::format);
        if (fits(fine, widths)) {
          Lettering lettering = step.wider() == step ? Lettering.AXIS_STRONG : Lettering.AXIS;
          return new Axis(
              inside(fine, viewport, widths, lettering), coarse(viewport, step, widths, locale));
        }
      }
    }
    return new Axis(List.of(), List.of());
  }

  /// The day, with its time as a fraction, of a wall clock.
  static double day(LocalDateTime instant) {
    return Duration.between(EPOCH, instant).toSeconds() / SECONDS;
  }

  private static List<Tick> coarse(Viewport viewport, Step step, TextWidths widths, Locale locale) {
    if (step.wider() == step) {
      return List.of();
    }
    DateTimeFormatter format = step.wider().fullFormat(locale);
    List<Tick> ticks = ticks(viewport, step.wider(), format::format);
    return inside(ticks, viewport, widths, Lettering.AXIS_STRONG);
  }

  /// Keeps the first name in sight while there is room for it; no name runs into the next or over
  /// an edge.
  private static List<Tick> inside(
      List<Tick> ticks, Viewport viewport, TextWidths widths, Lettering lettering) {
    List<Tick> result = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      double nameX = Math.max(0, tick.x) + 6;
      double end = i + 1 < ticks.size() ? ticks.get(i + 1).x : viewport.width();
      boolean fits = nameX + widths.of(tick.name, lettering) + 4 <= end;
      result.add(new Tick(tick.x, nameX, fits ? tick.name : ""));
    }
    return result;
  }

  /// The marks from the last before the left edge to the last before the right edge.
  private static List<Tick> ticks(
      Viewport viewport, Step step, Function<LocalDateTime, String> name) {
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime mark = step.floor(instant(viewport.first()));
    for (double x = viewport.x(day(mark)); x < viewport.width(); x = viewport.x(day(mark))) {
      ticks.add(new Tick(x, x + 6, name.apply(mark)));
      mark = step.next(mark);
    }
    return ticks;
  }

  private static boolean fits(List<Tick> ticks, TextWidths widths) {
    for (int i = 0; i + 1 < ticks.size(); i++) {
      double room = ticks.get(i + 1).x - ticks.get(i).x;
      if (widths.of(ticks.get(i).name, Lettering.AXIS) + ROOM > room) {
        return false;
      }
    }
    return true;
  }

  private static LocalDateTime instant(double day) {
    return EPOCH.plusSeconds((long) Math.floor(day * SECONDS));
  }
}
