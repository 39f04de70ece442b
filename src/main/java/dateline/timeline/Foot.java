package dateline.timeline;

/// Draws the line below the lanes: the days without events, how many events lie before and after
/// what is in sight, and how many have no date.
final class Foot {
  private static final double LEAST = 120;

  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;
  private final Sheet sheet;
  private final TextWidths widths;
  private final double scale;

  Foot(Scene scene, Stage stage, Viewport viewport, Sheet sheet, TextWidths widths) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
    this.sheet = sheet;
    this.widths = widths;
    scale = stage.scale();
  }

  void draw(Wording wording) {
    Box box = stage.foot();
    sheet.line(box.x(), box.y() + 0.5, box.right(), box.y() + 0.5, Ink.RULE, 1);
    double end = box.right();
    int undated = scene.lanes().undated();
    if (undated > 0) {
      end = left(end, wording.undated(undated), new Thing.Undated(undated));
    }
    Census census = scene.lanes().census();
    int last = (int) Math.ceil(viewport.last()) - 1;
    int later = census.size() - census.startedBy(last);
    if (later > 0) {
      int day = census.startFrom(last + 1);
      end = left(end, wording.later(later), new Thing.Beyond(later, day));
    }
    int first = (int) Math.floor(viewport.first());
    int earlier = census.endedBy(first - 1);
    double begin = stage.plot().x();
    if (earlier > 0) {
      Thing beyond = new Thing.Beyond(earlier, census.endBefore(first));
      String text = wording.earlier(earlier);
      chip(begin, text, beyond);
      begin += width(text) + 6 * scale;
    }
    gaps(wording, begin, end - 8 * scale);
  }

  /// A chip that ends left of `end`; returns where it begins.
  private double left(double end, String text, Thing thing) {
    double x = end - width(text) - 6 * scale;
    chip(x, text, thing);
    return x;
  }

  private double width(String text) {
    return widths.of(text, Lettering.SMALL) + 16 * scale;
  }

  private void chip(double x, String text, Thing thing) {
    Box box = stage.foot();
    double width = width(text);
    sheet.fill(x, box.y() + 4 * scale, width, 15 * scale, 7.5 * scale, Ink.MUTED, 0.16);
    sheet.text(x + 8 * scale, box.y() + 15 * scale, text, Lettering.SMALL, Ink.TEXT, 0.85);
    sheet.spot(x, box.y(), width, box.height(), thing);
  }

  private void gaps(Wording wording, double begin, double end) {
    double y = AxisDrawing.crisp(stage.foot().y() + 11 * scale);
    for (Gaps.Gap gap : Gaps.in(scene.lanes().census(), viewport)) {
      double x0 = Math.max(begin, stage.plot().x() + gap.left() + 3);
      double x1 = Math.min(end, stage.plot().x() + gap.right() - 3);
      if (x1 - x0 >= LEAST * scale) {
        Gaps.draw(sheet, wording.gap(gap.days()), widths, x0, x1, y, scale);
      }
    }
  }
}
