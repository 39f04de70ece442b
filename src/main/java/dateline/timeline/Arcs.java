package dateline.timeline;

import java.util.List;
import java.util.Optional;

/// Draws arcs from the chosen event to those that it refers to, and to it from those that refer to
/// it. An arrow stands at the event that is spoken of. They run behind the events, so that no label
/// is struck through.
final class Arcs {
  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;
  private List<Spot> spots = List.of();

  Arcs(Scene scene, Stage stage, Viewport viewport) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
  }

  /// Draws between the events that were drawn already: `drawn` says where.
  void draw(List<Spot> drawn, Sheet sheet) {
    spots = drawn;
    int chosen = scene.chosen();
    if (chosen < 0 || box(chosen).isEmpty()) {
      return;
    }
    for (int other : scene.bars().refersTo(chosen)) {
      arc(sheet, chosen, other);
    }
    for (int other : scene.bars().referredToBy(chosen)) {
      arc(sheet, other, chosen);
    }
  }

  private void arc(Sheet sheet, int from, int to) {
    if (scene.bars().start(from) == Bars.NO_DAY || scene.bars().start(to) == Bars.NO_DAY) {
      return;
    }
    double x0 = x(from);
    double x1 = x(to);
    double y0 = y(from);
    double y1 = y(to);
    double rise = Math.min(60, 14 + Math.abs(x1 - x0) / 6) * stage.scale();
    double top = Math.max(stage.plot().y() + 2, Math.min(y0, y1) - rise);
    sheet.mark(new Mark.Arc(x0, y0, x1, y1, top, Ink.ACCENT, 0.8));
  }

  /// Above the sign where the event is drawn; else where its days are, as far as they are in sight.
  private double x(int row) {
    double middle = (scene.bars().start(row) + scene.bars().end(row) + 1) / 2.0;
    double days = stage.plot().x() + viewport.x(middle);
    Optional<Box> box = box(row);
    if (box.isPresent()) {
      return Math.clamp(days, box.get().x() + 6, Math.max(box.get().x() + 6, box.get().right()));
    }
    return Math.clamp(days, stage.plot().x() - 40, stage.plot().right() + 40);
  }

  private double y(int row) {
    return box(row).map(Box::y).orElse(stage.plot().y() + 4);
  }

  private Optional<Box> box(int row) {
    return spots.stream()
        .filter(spot -> spot.thing() instanceof Thing.Event event && event.row() == row)
        .map(Spot::box)
        .findFirst();
  }
}
