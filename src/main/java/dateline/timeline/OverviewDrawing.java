package dateline.timeline;

/// Draws the strip of all events above the axis: how many there are when, what matches, and the
/// window through which the lanes are seen.
final class OverviewDrawing {
  private final Stage stage;
  private final Scene scene;
  private final Overview overview;
  private final OverviewColumns columns;
  private final double scale;

  /// With the columns of a picture drawn before, which are used again where nothing else is
  /// counted.
  OverviewDrawing(Stage stage, Scene scene, OverviewColumns before) {
    this.stage = stage;
    this.scene = scene;
    overview = Overview.of(stage, scene.all());
    scale = stage.scale();
    columns = before.of(overview, stage.overview().height() - 20 * scale, scene);
  }

  OverviewColumns columns() {
    return columns;
  }

  void draw(Sheet sheet, Viewport viewport, Wording wording, TextWidths widths) {
    Box box = stage.overview();
    sheet.fill(box.x(), box.y(), box.width(), box.height(), 0, Ink.SHADE, 1);
    years(sheet, wording, widths);
    columns(sheet);
    window(sheet, viewport);
    sheet.line(box.x(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5, Ink.RULE, 1);
    sheet.spot(box.x(), box.y(), box.width(), box.height(), new Thing.Overview());
  }

  private void years(Sheet sheet, Wording wording, TextWidths widths) {
    Box box = stage.overview();
    Viewport whole = overview.viewport();
    Axis axis = Axis.of(whole, widths, wording.locale());
    for (Axis.Tick tick : axis.coarse().isEmpty() ? axis.fine() : axis.coarse()) {
      double x = AxisDrawing.crisp(box.x() + tick.x());
      sheet.line(x, box.bottom() - 14 * scale, x, box.bottom(), Ink.RULE, 1);
      sheet.text(
          box.x() + tick.nameX() - 2 * scale,
          box.bottom() - 4 * scale,
          tick.name(),
          Lettering.SMALL,
          Ink.MUTED,
          1);
    }
  }

  private void columns(Sheet sheet) {
    Box box = stage.overview();
    double base = box.bottom() - 14 * scale;
    double width = OverviewColumns.WIDTH;
    if (scene.matches().size() < scene.all().size()) {
      sheet.mark(new Mark.Columns(box.x(), base, width, width, columns.all(), Ink.MUTED, 0.35));
    }
    sheet.mark(new Mark.Columns(box.x(), base, width, width, columns.matching(), Ink.ACCENT, 0.85));
  }

  private void window(Sheet sheet, Viewport viewport) {
    Box box = stage.overview();
    double left = Math.clamp(overview.x(viewport.first()), box.x(), box.right());
    double right = Math.clamp(overview.x(viewport.last()), box.x(), box.right());
    if (right - left < 6) {
      double middle = Math.clamp((left + right) / 2, box.x() + 3, box.right() - 3);
      left = middle - 3;
      right = middle + 3;
    }
    Box window = new Box(left + 0.5, box.y() + 1.5, right - left - 1, box.height() - 3);
    Box before = new Box(box.x(), box.y(), left - box.x(), box.height());
    Box after = new Box(right, box.y(), box.right() - right, box.height());
    sheet.mark(new Mark.Veil(before, Ink.PAPER, 0.45));
    sheet.mark(new Mark.Veil(after, Ink.PAPER, 0.45));
    sheet.mark(new Mark.Veil(window, Ink.ACCENT, 0.06));
    sheet.mark(new Mark.Outline(window, 4, Ink.ACCENT, 0.8, 1, false));
    if (window.width() > 16) {
      double y = box.y() + box.height() / 2 - 7;
      sheet.fill(window.x() - 1.5, y, 3, 14, 1.5, Ink.ACCENT, 1);
      sheet.fill(window.right() - 1.5, y, 3, 14, 1.5, Ink.ACCENT, 1);
    }
  }
}
