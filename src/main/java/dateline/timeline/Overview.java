package dateline.timeline;

/// The scale of the overview: all days that have an event, over the whole width.
public record Overview(Box box, double firstDay, double lastDay) {
  /// The overview of a stage.
  public static Overview of(Stage stage, Census all) {
    double first = all.firstDay();
    double last = all.lastDay() + 1.0;
    double margin = Math.max(15, (last - first) * 0.02);
    return new Overview(stage.overview(), first - margin, last + margin);
  }

  /// The pixel of an instant.
  public double x(double day) {
    return box.x() + (day - firstDay) / (lastDay - firstDay) * box.width();
  }

  /// The instant of a pixel.
  public double dayAt(double x) {
    return firstDay + (x - box.x()) / box.width() * (lastDay - firstDay);
  }

  /// The viewport that would show all of it.
  Viewport viewport() {
    return new Viewport(firstDay, (lastDay - firstDay) / box.width(), box.width(), 0);
  }
}
