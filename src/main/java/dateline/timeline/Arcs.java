package dateline.timeline;

import java.util.Optional;

/// Draws arcs from the chosen event to those that it refers to.
final class Arcs {
  private final Scene scene;
  private final Stage stage;
  private final Viewport viewport;

  Arcs(Scene scene, Stage stage, Viewport viewport) {
    this.scene = scene;
    this.stage = stage;
    this.viewport = viewport;
  }

  void draw(Sheet sheet) {
    if (scene.chosen() < 0) {
      return;
    }
    Optional<Box> from = box(sheet, scene.chosen());
    if (from.isEmpty()) {
      return;
    }
    for (int target : scene.bars().refersTo(scene.chosen())) {
      if (scene.bars().start(target) != Bars.NO_DAY) {
        arc(sheet, from.get(), x(scene.chosen()), target);
      }
    }
  }

  private void arc(Sheet sheet, Box from, double x0, int target) {
    double x1 = x(target);
    double y1 = box(sheet, target).map(Box::y).orElse(stage.plot().y() + 4);
    double rise = Math.min(60, 14 + Math.abs(x1 - x0) / 6) * stage.scale();
    double top = Math.max(stage.plot().y() + 2, Math.min(from.y(), y1) - rise);
    sheet.mark(new Mark.Arc(x0, from.y(), x1, y1, top, Ink.ACCENT, 0.8));
  }

  private double x(int row) {
    double middle = (scene.bars().start(row) + scene.bars().end(row) + 1) / 2.0;
    return Math.clamp(
        stage.plot().x() + viewport.x(middle), stage.plot().x() - 40, stage.plot().right() + 40);
  }

  private static Optional<Box> box(Sheet sheet, int row) {
    return sheet.spots().stream()
        .filter(spot -> spot.thing() instanceof Thing.Event event && event.row() == row)
        .map(Spot::box)
        .findFirst();
  }
}
