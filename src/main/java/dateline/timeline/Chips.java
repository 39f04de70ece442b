package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Draws how many events of a lane found no place: `+12` where they begin, and `‹ +3` for those
/// that began before what is in sight and still last.
///
/// Slots of time that stand still are counted whole, so the numbers do not run while panning. With
/// the events that are drawn they add up to all that touch the slots in sight.
final class Chips {
  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;
  private final TextWidths widths;
  private final Wording wording;
  private final Sheet sheet;
  private final double scale;
  private final List<Chip> chips = new ArrayList<>();

  Chips(
      Scene scene,
      Stage stage,
      Viewport viewport,
      TextWidths widths,
      Wording wording,
      Sheet sheet) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
    this.widths = widths;
    this.wording = wording;
    this.sheet = sheet;
    scale = stage.scale();
  }

  private record Chip(double x, double width, String text, Thing thing) {
    double right() {
      return x + width;
    }
  }

  void draw(int lane, List<Item> items) {
    Slots slots = Slots.of(viewport.daysPerPixel(), 96 * scale);
    int first = slots.of(viewport.first());
    int last = slots.of(viewport.last());
    Census census = scene.lanes().list().get(lane).crowd().census();
    int day = slots.first(first);
    int[] shown = shown(items, slots, first, last);
    int earlier = census.startedBy(day - 1) - census.endedBy(day - 1) - shown[0];
    if (earlier > 0) {
      chips.add(
          chip(
              stage.plot().x(),
              "‹ " + wording.more(earlier),
              new Thing.Lasting(lane, day, earlier)));
    }
    for (int slot = first; slot <= last; slot++) {
      int from = slots.first(slot);
      int to = slots.last(slot);
      int hidden = census.startedBy(to) - census.startedBy(from - 1) - shown[slot - first + 1];
      if (hidden > 0) {
        add(new Thing.More(lane, from, to, hidden));
      }
    }
    double y = stage.plot().y() - viewport.scroll() + stage.rows().get(lane).chipTop();
    chips.forEach(chip -> draw(chip, y));
  }

  /// How many items begin in each slot; first, how many before all of them.
  private int[] shown(List<Item> items, Slots slots, int first, int last) {
    int[] shown = new int[last - first + 2];
    for (Item item : items) {
      int slot = slots.of(scene.bars().start(item.row()));
      if (slot >= first && slot <= last) {
        shown[slot - first + 1]++;
      } else if (slot < first && scene.bars().end(item.row()) >= slots.first(first)) {
        shown[0]++;
      }
    }
    return shown;
  }

  /// In the middle of its slot, as far as that is in sight; where it would cover the one before,
  /// the two become one.
  private void add(Thing.More more) {
    Chip chip = chip(0, wording.more(more.count()), more);
    double middle = (viewport.x(more.firstDay()) + viewport.x(more.lastDay() + 1.0)) / 2;
    Box plot = stage.plot();
    double rightmost = Math.max(plot.x(), plot.right() - chip.width);
    double x = Math.clamp(plot.x() + middle - chip.width / 2, plot.x(), rightmost);
    if (chips.isEmpty() || x >= chips.getLast().right()) {
      chips.add(chip(x, chip.text, more));
    } else if (chips.getLast().thing instanceof Thing.More before) {
      int count = before.count() + more.count();
      Thing.More both = new Thing.More(more.lane(), before.firstDay(), more.lastDay(), count);
      chips.set(chips.size() - 1, chip(chips.getLast().x, wording.more(count), both));
    } else {
      chips.add(chip(chips.getLast().right(), chip.text, more));
    }
  }

  private Chip chip(double x, String text, Thing thing) {
    return new Chip(x, widths.of(text, Lettering.SMALL) + 16 * scale, text, thing);
  }

  private void draw(Chip chip, double y) {
    double height = 15 * scale;
    double width = chip.width - 4 * scale;
    sheet.fill(chip.x + 2 * scale, y, width, height, height / 2, Ink.MUTED, 0.16);
    sheet.text(chip.x + 8 * scale, y + 11 * scale, chip.text, Lettering.SMALL, Ink.TEXT, 0.85);
    sheet.spot(chip.x, y - 1, chip.width, height + 2, chip.thing);
  }
}
