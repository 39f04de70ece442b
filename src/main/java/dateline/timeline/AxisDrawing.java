package dateline.timeline;

/// Draws the axis, its lines through the lanes, and today.
final class AxisDrawing {
  private final Stage stage;
  private final Viewport viewport;
  private final Axis axis;
  private final TextWidths widths;
  private final double scale;

  AxisDrawing(Stage stage, Viewport viewport, Axis axis, TextWidths widths) {
    this.widths = widths;
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

  /// The names above them. Those that the name of today would cover are left out.
  void names(Sheet sheet, Box today) {
    Box box = stage.axis();
    boolean single = axis.coarse().isEmpty();
    double lower = box.bottom() - 7 * scale;
    for (Axis.Tick tick : axis.fine()) {
      double x = crisp(box.x() + tick.x());
      sheet.line(x, box.bottom() - (single ? 20 : 16) * scale, x, box.bottom(), Ink.RULE, 0.8);
      Lettering lettering = single ? Lettering.AXIS_STRONG : Lettering.AXIS;
      Ink ink = single ? Ink.TEXT : Ink.MUTED;
      double nameX = box.x() + tick.nameX();
      double width = widths.of(tick.name(), lettering);
      double gap = 5 * scale;
      if (!today.overlaps(new Box(nameX - gap, lower - 9 * scale, width + 2 * gap, 9 * scale))) {
        sheet.text(nameX, lower, tick.name(), lettering, ink, 1);
      }
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

  /// Where the name of today stands: above the other names where there is but one row of them.
  /// Empty where today is out of sight.
  Box todayBox(int today, String name) {
    Box plot = stage.plot();
    double x = plot.x() + viewport.x(today + 0.5);
    double width = widths.of(name, Lettering.SMALL) + 12 * scale;
    if (x < plot.x() || x > plot.right() || plot.width() < width) {
      return new Box(0, 0, 0, 0);
    }
    double left = Math.clamp(x - width / 2, plot.x(), plot.right() - width);
    Box box = stage.axis();
    double y = axis.coarse().isEmpty() ? box.y() + 4 * scale : box.bottom() - 17 * scale;
    return new Box(left, y, width, 15 * scale);
  }

  /// The line of today, behind the events.
  void todayLine(Sheet sheet, int today) {
    double x = crisp(stage.plot().x() + viewport.x(today + 0.5));
    sheet.line(x, stage.plot().y(), x, stage.plot().bottom(), Ink.TODAY, 0.6);
  }

  /// The name of today, on the axis.
  void todayName(Sheet sheet, Box box, String name) {
    if (box.width() > 0) {
      sheet.fill(box.x(), box.y(), box.width(), box.height(), 7.5 * scale, Ink.TODAY, 1);
      double x = box.x() + 6 * scale;
      sheet.text(x, box.y() + 11 * scale, name, Lettering.SMALL, Ink.PAPER, 1);
    }
  }

  /// The middle of the pixel, so that a line of one pixel is not smeared over two.
  static double crisp(double x) {
    return Math.floor(x) + 0.5;
  }
}
