package dateline.timeline;

/// Draws the line below the lanes: the days without events, and how many events have no date.
final class Foot {
  private static final double STEP = 8;
  private static final double LEAST = 120;

  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;
  private final double scale;

  Foot(Scene scene, Stage stage, Viewport viewport) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
    scale = stage.scale();
  }

  void draw(Sheet sheet, Wording wording, TextWidths widths) {
    Box box = stage.foot();
    sheet.line(box.x(), box.y() + 0.5, box.right(), box.y() + 0.5, Ink.RULE, 1);
    double end = box.right();
    if (scene.lanes().undated() > 0) {
      end = undated(sheet, wording, widths);
    }
    gaps(sheet, wording, widths, end - 8 * scale);
  }

  private double undated(Sheet sheet, Wording wording, TextWidths widths) {
    Box box = stage.foot();
    String text = wording.undated(scene.lanes().undated());
    double width = widths.of(text, Lettering.SMALL) + 16 * scale;
    double x = box.right() - width - 6 * scale;
    sheet.fill(x, box.y() + 4 * scale, width, 15 * scale, 7.5 * scale, Ink.MUTED, 0.16);
    sheet.text(x + 8 * scale, box.y() + 15 * scale, text, Lettering.SMALL, Ink.TEXT, 0.85);
    sheet.spot(x, box.y(), width, box.height(), new Thing.Undated(scene.lanes().undated()));
    return x;
  }

  /// Looks for a run of empty columns, then asks for its exact first and last day.
  private void gaps(Sheet sheet, Wording wording, TextWidths widths, double end) {
    Census census = scene.lanes().census();
    double x = 0;
    while (x < viewport.width()) {
      int day = (int) Math.floor(viewport.dayAt(x));
      if (census.touching(day, day) > 0) {
        x += STEP;
        continue;
      }
      int before = census.endBefore(day);
      int after = census.startFrom(day + 1);
      if (before == Integer.MIN_VALUE || after == Integer.MAX_VALUE) {
        x = after == Integer.MAX_VALUE ? viewport.width() : viewport.x(after);
        continue;
      }
      double left = Math.max(0, viewport.x(before + 1.0));
      double right = Math.min(viewport.width(), viewport.x(after));
      gap(
          sheet,
          wording.gap(after - before - 1),
          widths,
          left,
          Math.min(right, end - stage.gutter()));
      x = Math.max(x + STEP, viewport.x(after));
    }
  }

  private void gap(Sheet sheet, String text, TextWidths widths, double left, double right) {
    double width = widths.of(text, Lettering.SMALL);
    if (right - left < Math.max(LEAST * scale, width + 50 * scale)) {
      return;
    }
    double x0 = stage.plot().x() + left + 3;
    double x1 = stage.plot().x() + right - 3;
    double middle = (x0 + x1) / 2;
    double y = AxisDrawing.crisp(stage.foot().y() + 11 * scale);
    sheet.line(x0, y - 3, x0, y + 3, Ink.MUTED, 0.5);
    sheet.line(x1, y - 3, x1, y + 3, Ink.MUTED, 0.5);
    sheet.mark(new Mark.Line(x0, y, middle - width / 2 - 8, y, Ink.MUTED, 0.5, 1, true));
    sheet.mark(new Mark.Line(middle + width / 2 + 8, y, x1, y, Ink.MUTED, 0.5, 1, true));
    sheet.text(middle - width / 2, y + 3.5 * scale, text, Lettering.SMALL, Ink.MUTED, 1);
  }
}
