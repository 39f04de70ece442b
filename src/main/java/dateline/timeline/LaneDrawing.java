package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Draws one lane: its events, how many found no place, and its density strip.
final class LaneDrawing {
  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;
  private final TextWidths widths;
  private final Wording wording;
  private final double scale;
  private final Sheet sheet;
  private final int lane;
  private final Stage.Row row;
  private final Crowd crowd;
  private final double top;

  LaneDrawing(
      Scene scene,
      Stage stage,
      Viewport viewport,
      TextWidths widths,
      Wording wording,
      Sheet sheet,
      int lane) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
    this.widths = widths;
    this.wording = wording;
    this.sheet = sheet;
    this.lane = lane;
    scale = stage.scale();
    row = stage.rows().get(lane);
    crowd = scene.lanes().list().get(lane).crowd();
    top = stage.plot().y() - viewport.scroll();
  }

  /// Whether any of it is in sight.
  boolean seen() {
    double y = top + row.y();
    return y < stage.plot().bottom() && y + row.height() > stage.plot().y();
  }

  void draw(List<Item> packed) {
    List<Item> items = withChosen(packed);
    strip();
    chips(items);
    double shift = viewport.first() / viewport.daysPerPixel();
    EventDrawing events = new EventDrawing(scene, widths, stage, shift, sheet);
    for (Item item : items) {
      if (item.right() > shift && item.left() < shift + viewport.width()) {
        events.draw(item, row, y(item), lane);
      }
    }
  }

  private double y(Item item) {
    return top + row.top() + item.track() * row.trackHeight();
  }

  /// The chosen event is always written out; what stood in its way gives way.
  private List<Item> withChosen(List<Item> packed) {
    int chosen = scene.chosen();
    if (chosen < 0 || !crowd.has(chosen)) {
      return packed;
    }
    int track = 0;
    for (Item item : packed) {
      if (item.row() == chosen) {
        if (!item.bare()) {
          return packed;
        }
        track = item.track();
      }
    }
    Item forced = Packing.forced(scene.bars(), chosen, track, widths, viewport, scale, row.roomy());
    List<Item> result = new ArrayList<>();
    for (Item item : packed) {
      boolean inTheWay =
          item.track() == track && item.left() < forced.right() && forced.left() < item.right();
      if (item.row() != chosen && !inTheWay) {
        result.add(item);
      }
    }
    result.add(forced);
    return result;
  }

  private void strip() {
    if (row.stripHeight() == 0) {
      return;
    }
    Slots columns = Slots.of(viewport.daysPerPixel(), 3);
    double step = columns.days() / viewport.daysPerPixel();
    int first = columns.of(viewport.first());
    int count = columns.of(viewport.last()) - first + 1;
    double[] heights = new double[count];
    double most = 1;
    for (int i = 0; i < count; i++) {
      int slot = first + i;
      heights[i] = crowd.census().touching(columns.first(slot), columns.last(slot));
      most = Math.max(most, heights[i]);
    }
    double height = row.stripHeight();
    double round = round(most);
    for (int i = 0; i < count; i++) {
      heights[i] = heights[i] == 0 ? 0 : Math.max(1, heights[i] / round * height);
    }
    double base = top + row.y() + row.height();
    double x = stage.plot().x() + viewport.x(columns.first(first));
    double width = Math.max(1, step - (step < 4 ? 0.5 : 1));
    sheet.mark(new Mark.Columns(x, base, step, width, heights, Ink.MUTED, 0.45));
    Thing strip = new Thing.Strip(lane, columns.days());
    sheet.spot(stage.plot().x(), base - height, stage.plot().width(), height, strip);
  }

  /// The next of 1, 1.5, 2, 3, 4, 6, 8, 10, 15 … so that the heights keep still while panning.
  private static double round(double most) {
    double ten = Math.pow(10, Math.floor(Math.log10(most)));
    for (double step : new double[] {1, 1.5, 2, 3, 4, 6, 8}) {
      if (most <= step * ten) {
        return step * ten;
      }
    }
    return 10 * ten;
  }

  private void chips(List<Item> items) {
    Slots slots = Slots.of(viewport.daysPerPixel(), 96 * scale);
    int first = slots.of(viewport.first());
    int last = slots.of(viewport.last());
    int[] shown = new int[last - first + 2];
    Census census = crowd.census();
    int day = slots.first(first);
    for (Item item : items) {
      int start = scene.bars().start(item.row());
      int slot = Math.max(slots.of(start), first - 1);
      if (slot <= last && (slot >= first || scene.bars().end(item.row()) >= day)) {
        shown[slot - first + 1]++;
      }
    }
    int earlier = census.startedBy(day - 1) - census.endedBy(day - 1) - shown[0];
    double free = stage.plot().x();
    if (earlier > 0) {
      free = chip(free, "‹ " + wording.more(earlier), new Thing.Lasting(lane, day, earlier));
    }
    for (int slot = first; slot <= last; slot++) {
      int from = slots.first(slot);
      int to = slots.last(slot);
      int hidden = census.startedBy(to) - census.startedBy(from - 1) - shown[slot - first + 1];
      if (hidden > 0) {
        String text = wording.more(hidden);
        double x = (viewport.x(from) + viewport.x(to + 1.0)) / 2 + stage.plot().x();
        double width = widths.of(text, Lettering.SMALL) + 14 * scale;
        free = chip(Math.max(free, x - width / 2), text, new Thing.More(lane, from, to, hidden));
      }
    }
  }

  private double chip(double x, String text, Thing thing) {
    double width = widths.of(text, Lettering.SMALL) + 12 * scale;
    double y = top + row.chipTop();
    sheet.fill(x + 2, y, width, 15 * scale, 7.5 * scale, Ink.MUTED, 0.16);
    sheet.text(x + 2 + 6 * scale, y + 11 * scale, text, Lettering.SMALL, Ink.TEXT, 0.85);
    sheet.spot(x, y - 1, width + 4, 17 * scale, thing);
    return x + width + 4;
  }
}
