package dateline.timeline;

/// The stretch of time on the screen, and how far the lanes are scrolled.
///
/// `first` is the instant at the left edge, in days since 1970-01-01 (the fraction is the time of
/// day); `width` the pixels that show time; `scroll` the pixels of lanes above the upper edge.
public record Viewport(double first, double daysPerPixel, double width, double scroll) {
  /// Forty pixels for an hour.
  public static final double CLOSEST = 1 / (24.0 * 40);

  /// A pixel for a year.
  public static final double FARTHEST = 365.25;

  /// Checks that the numbers make a picture.
  public Viewport {
    if (!(width > 0) || !(daysPerPixel > 0) || !Double.isFinite(first) || !(scroll >= 0)) {
      throw new IllegalArgumentException(
          "viewport " + first + " " + daysPerPixel + " " + width + " " + scroll);
    }
  }

  /// The viewport whose edges are these instants, as near as the limits allow.
  public static Viewport between(double first, double last, double width) {
    double scale = limited((last - first) / width);
    double middle = (first + last) / 2;
    return new Viewport(middle - scale * width / 2, scale, width, 0);
  }

  /// The instant at the right edge.
  public double last() {
    return first + days();
  }

  /// The number of days shown.
  public double days() {
    return width * daysPerPixel;
  }

  /// The instant at a pixel.
  public double dayAt(double x) {
    return first + x * daysPerPixel;
  }

  /// The pixel of an instant.
  public double x(double day) {
    return (day - first) / daysPerPixel;
  }

  /// Closer by `factor` (below 1: farther); the instant at `x` stays where it is.
  public Viewport zoomed(double x, double factor) {
    double scale = limited(daysPerPixel / factor);
    return new Viewport(dayAt(x) - x * scale, scale, width, scroll);
  }

  /// The same scale, moved so that what was at pixel `dx` is at the left edge.
  public Viewport panned(double dx) {
    return new Viewport(first + dx * daysPerPixel, daysPerPixel, width, scroll);
  }

  /// The same stretch of time in more or fewer pixels.
  public Viewport resized(double newWidth) {
    return newWidth == width
        ? this
        : new Viewport(first, limited(daysPerPixel * width / newWidth), newWidth, scroll);
  }

  /// The same stretch of time with the lanes scrolled to `scroll`, at least 0.
  public Viewport scrolled(double newScroll) {
    return new Viewport(first, daysPerPixel, width, Math.max(0, newScroll));
  }

  /// The same scale with this instant in the middle.
  public Viewport centred(double day) {
    return new Viewport(day - days() / 2, daysPerPixel, width, scroll);
  }

  /// The same scale with this instant in sight, and room for a label to the right of it: as it is
  /// where it is in sight already, moved just so far where it is near, else with it in the middle.
  public Viewport revealing(double day) {
    double x = x(day) / width;
    if (x >= 0.05 && x <= 0.8) {
      return this;
    }
    boolean far = x < -1 || x > 2;
    double there = far ? 0.5 : x < 0.05 ? 0.07 : 0.78;
    return new Viewport(day - there * days(), daysPerPixel, width, scroll);
  }

  /// A part of the way to another viewport: 0 is this one, 1 the other.
  ///
  /// Scale runs geometrically, so that zooming looks even.
  public Viewport towards(Viewport goal, double part) {
    double scale = daysPerPixel * Math.pow(goal.daysPerPixel / daysPerPixel, part);
    double ratio = goal.daysPerPixel - daysPerPixel;
    double way = Math.abs(ratio) < 1e-9 * daysPerPixel ? part : (scale - daysPerPixel) / ratio;
    double newFirst = first + (goal.first - first) * way;
    return new Viewport(newFirst, scale, width, scroll + (goal.scroll - scroll) * part);
  }

  private static double limited(double scale) {
    return Math.clamp(scale, CLOSEST, FARTHEST);
  }
}
