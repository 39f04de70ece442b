package dateline.timeline;

/// Draws the ground of the lanes and their names, left of the plot or inside the lanes.
final class LaneNames {
  private final Lanes lanes;
  private final Stage stage;
  private final Viewport viewport;
  private final TextWidths widths;
  private final Wording wording;

  LaneNames(Lanes lanes, Stage stage, Viewport viewport, TextWidths widths, Wording wording) {
    this.lanes = lanes;
    this.stage = stage;
    this.viewport = viewport;
    this.widths = widths;
    this.wording = wording;
  }

  /// What the events of a lane stand on.
  static Mark.Ground ground(Lanes lanes, int lane) {
    return lanes.isNamed() && lane % 2 == 1 ? new Mark.Ground(Ink.SHADE, 1) : Mark.Ground.PAPER;
  }

  void draw(Sheet sheet) {
    boolean named = lanes.isNamed();
    Box all = sheet.clip();
    for (int lane = 0; named && lane < stage.rows().size(); lane++) {
      Stage.Row row = stage.rows().get(lane);
      double y = stage.plot().y() + row.y() - viewport.scroll();
      Mark.Ground ground = ground(lanes, lane);
      if (!ground.equals(Mark.Ground.PAPER)) {
        sheet.fill(all.x(), y, all.width(), row.height(), 0, ground.ink(), ground.strength());
      }
      double edge = AxisDrawing.crisp(y + row.height() - 1);
      sheet.line(all.x(), edge, all.right(), edge, Ink.RULE, 1);
      name(sheet, lane, y, row.height());
    }
    if (stage.gutter() > 0) {
      double x = stage.gutter() - 0.5;
      sheet.line(x, all.y(), x, all.bottom(), Ink.RULE, 1);
    }
  }

  private void name(Sheet sheet, int number, double y, double height) {
    double scale = stage.scale();
    Lanes.Lane lane = lanes.list().get(number);
    String name = lane.rest() ? wording.others() : lane.name();
    String count = wording.number(lane.crowd().size());
    boolean beside = stage.gutter() > 0;
    double room = (beside ? stage.gutter() : stage.plot().width() - 60 * scale) - 22 * scale;
    String fitted = widths.fitted(name, Lettering.LANE, room);
    sheet.text(12 * scale, y + 21 * scale, fitted, Lettering.LANE, Ink.TEXT, 1);
    double x = 12 * scale + (beside ? 0 : widths.of(fitted, Lettering.LANE) + 8 * scale);
    double baseline = y + (beside ? 37 : 21) * scale;
    sheet.text(x, baseline, count, Lettering.DETAIL, Ink.MUTED, 1);
    double width = beside ? stage.gutter() : x + 40 * scale;
    sheet.spot(0, y, width, beside ? height : 26 * scale, new Thing.LaneName(number));
  }
}
