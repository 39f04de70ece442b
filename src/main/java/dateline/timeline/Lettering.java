package dateline.timeline;

/// The sizes of type in a picture, in pixels at scale 1.
public enum Lettering {
  /// A headline.
  LABEL(13, false),
  /// The headline of the chosen event.
  CHOSEN(13, true),
  /// The small line under it.
  DETAIL(11, false),
  /// Days, months, years.
  AXIS(11, false),
  /// The longer spans above them.
  AXIS_STRONG(12, true),
  /// The name of a lane.
  LANE(12, true),
  /// Counts.
  SMALL(10, false),
  /// The title of an exported picture.
  TITLE(20, true);

  private final double size;
  private final boolean bold;

  Lettering(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /// The height of the type in pixels.
  public double size() {
    return size;
  }

  /// Whether it is bold.
  public boolean bold() {
    return bold;
  }
}
