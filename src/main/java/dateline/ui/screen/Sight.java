package dateline.ui.screen;

import dateline.timeline.Viewport;

/// Where one looks on the timeline, whatever the width of the window: the instant at the left edge,
/// in days since 1970-01-01, and the days to the right edge.
public record Sight(double first, double days) {
  /// Checks that it can be shown.
  public Sight {
    if (!Double.isFinite(first) || !(days > 0)) {
      throw new IllegalArgumentException("sight " + first + " " + days);
    }
  }

  /// What a viewport shows.
  public static Sight of(Viewport viewport) {
    return new Sight(viewport.first(), viewport.days());
  }

  /// The viewport of some width that shows it.
  public Viewport viewport(double width) {
    return Viewport.between(first, first + days, width);
  }

  /// Whether it is the same but for rounding and a pixel or so.
  public boolean near(Sight other) {
    double slack = days / 500;
    return Math.abs(days - other.days) < slack && Math.abs(first - other.first) < slack;
  }

  /// Whether the other is this one pushed along by less than half of it: no new place to look from.
  public boolean pushed(Sight other) {
    return Math.abs(days - other.days) < days / 500 && Math.abs(first - other.first) < days / 2;
  }
}
