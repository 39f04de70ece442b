package dateline.timeline;

/// Draws the axis, its lines through the lanes, and today.
final class AxisDrawing {
  private final Stage stage;
  private final Viewport viewport;
  private final Axis axis;
  private final double scale;

  AxisDrawing(Stage stage, Viewport viewport, Axis axis) {
    this.stage = stage;
    this.viewport = viewport;
    this.axis = axis;
    scale = stage.scale();
  }

  /// The lines behind the events.
  void grid(Sheet sheet) {
    Box plot = stage.plot();
    for (Axis.Tick tick : axis.fine()) {
      double x = crisp(plot.x() + tick.x());
      sheet.line(x, plot.y(), x, plot.bottom(), Ink.GRID, 0.6);
    }
    for (Axis.Tick tick : axis.coarse()) {
      double x = crisp(plot.x() + tick.x());
      sheet.line(x, plot.y(), x, plot.bottom(), Ink.RULE, 0.9);
    }
  }

  /// The names above them.
  void names(Sheet sheet) {
    Box box = stage.axis();
    boolean single = axis.coarse().isEmpty();
    double lower = box.bottom() - 7 * scale;
    for (Axis.Tick tick : axis.fine()) {
      double x = crisp(box.x() + tick.x());
      sheet.line(x, box.bottom() - (single ? 20 : 16) * scale, x, box.bottom(), Ink.RULE, 0.8);
      Lettering lettering = single ? Lettering.AXIS_STRONG : Lettering.AXIS;
      Ink ink = single ? Ink.TEXT : Ink.MUTED;
      sheet.text(box.x() + tick.nameX(), lower, tick.name(), lettering, ink, 1);
    }
    for (Axis.Tick tick : axis.coarse()) {
      double x = crisp(box.x() + tick.x());
      sheet.line(x, box.y() + 6 * scale, x, box.bottom(), Ink.RULE, 1);
      sheet.text(
          box.x() + tick.nameX(),
          box.y() + 16 * scale,
          tick.name(),
          Lettering.AXIS_STRONG,
          Ink.TEXT,
          1);
    }
    double y = crisp(box.bottom() - 1);
    sheet.line(box.x(), y, box.right(), y, Ink.RULE, 1);
  }

  /// The line of today, through axis and lanes.
  void today(Sheet sheet, int today, Wording wording, TextWidths widths) {
    Box plot = stage.plot();
    double x = crisp(plot.x() + viewport.x(today + 0.5));
    if (x < plot.x() || x > plot.right()) {
      return;
    }
    sheet.line(x, stage.axis().bottom(), x, plot.bottom(), Ink.TODAY, 0.7);
    String name = wording.today();
    double width = widths.of(name, Lettering.SMALL) + 12 * scale;
    double left = Math.clamp(x - width / 2, plot.x(), plot.right() - width);
    double top = stage.axis().bottom() - 17 * scale;
    sheet.fill(left, top, width, 15 * scale, 7.5 * scale, Ink.TODAY, 1);
    sheet.text(left + 6 * scale, top + 11 * scale, name, Lettering.SMALL, Ink.PAPER, 1);
  }

  /// The middle of the pixel, so that a line of one pixel is not smeared over two.
  static double crisp(double x) {
    return Math.floor(x) + 0.5;
  }
}
