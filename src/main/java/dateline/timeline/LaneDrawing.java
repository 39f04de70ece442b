package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Draws one lane: its events, how many found no place, and its density strip.
final class LaneDrawing {
  private static final double ASIDE = 48;
  private static final double LEAST = 120;

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

  /// Draws items that stand where [Packing#of] put them.
  void draw(List<Item> packed) {
    List<Item> items = withChosen(Packing.stretched(packed, scene.bars(), viewport, scale));
    strip();
    if (stage.rows().size() > 1) {
      gaps();
    }
    new Chips(scene, stage, viewport, widths, wording, sheet).draw(lane, items);
    double shift = viewport.first() / viewport.daysPerPixel();
    EventDrawing events = new EventDrawing(scene, widths, stage, shift, sheet);
    for (Item item : items) {
      if (item.right() > shift && item.left() < shift + viewport.width()) {
        events.draw(item, row, y(item), lane);
      }
    }
  }

  /// One's own, where all lanes together have events; the labels of what came before have room.
  private void gaps() {
    double y = AxisDrawing.crisp(top + row.chipTop() + 7 * scale);
    for (Gaps.Gap gap : Gaps.in(crowd.census(), viewport)) {
      double x0 = stage.plot().x() + gap.left() + ASIDE * scale;
      double x1 = stage.plot().x() + gap.right() - ASIDE * scale;
      if (x1 - x0 >= LEAST * scale) {
        Gaps.draw(sheet, wording.gap(gap.days()), widths, x0, x1, y, scale);
      }
    }
  }

  private double y(Item item) {
    return top + row.top() + item.track() * row.trackHeight();
  }

  /// The chosen event is always written out, and so are those that arcs lead to; what stood in
  /// their way gives way.
  private List<Item> withChosen(List<Item> packed) {
    int chosen = scene.chosen();
    if (chosen < 0) {
      return packed;
    }
    List<Item> result = packed;
    List<Integer> shown = new ArrayList<>();
    for (int[] rows :
        List.of(
            new int[] {chosen}, scene.bars().refersTo(chosen), scene.bars().referredToBy(chosen))) {
      for (int row : rows) {
        if (crowd.has(row) && !shown.contains(row)) {
          result = with(row, result, shown);
          shown.add(row);
        }
      }
    }
    return result;
  }

  /// The items with this event written out, if it can be without driving away one of `fixed`.
  private List<Item> with(int event, List<Item> items, List<Integer> fixed) {
    int own = 0;
    for (Item item : items) {
      if (item.row() == event) {
        if (!item.bare()) {
          return items;
        }
        own = item.track();
      }
    }
    for (int i = 0; i < row.tracks(); i++) {
      int track = (own + i) % row.tracks();
      Item forced =
          Packing.forced(scene.bars(), event, track, widths, viewport, scale, row.roomy());
      if (items.stream().noneMatch(item -> fixed.contains(item.row()) && clash(item, forced))) {
        List<Item> result = new ArrayList<>(items);
        result.removeIf(item -> item.row() == event || clash(item, forced));
        result.add(forced);
        return result;
      }
    }
    return items;
  }

  private static boolean clash(Item item, Item other) {
    return item.track() == other.track()
        && item.left() < other.right()
        && other.left() < item.right();
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
    sheet.mark(new Mark.Columns(x, base, step, width, heights, Ink.MUTED, step > 14 ? 0.25 : 0.45));
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
}
