package dateline.timeline;

/// A rectangle in pixels; y grows downwards.
public record Box(double x, double y, double width, double height) {
  /// The x of the right edge.
  public double right() {
    return x + width;
  }

  /// The y of the lower edge.
  public double bottom() {
    return y + height;
  }

  /// Whether the point lies inside; the right and lower edges lie outside.
  public boolean holds(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /// Whether the two share more than an edge.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
