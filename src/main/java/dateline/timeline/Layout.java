package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Turns a scene and a viewport into a picture.
///
/// It keeps the places that it found for the events as long as only the viewport moves over the
/// same page or comes a little closer, so that most steps cost little, and what it was told to find
/// them while one zooms. One thread at a time.
public final class Layout {
  private final TextWidths widths;
  private final Wording wording;
  private Key key = Key.NONE;
  private OverviewColumns columns = OverviewColumns.none();
  private Contenders contenders = new Contenders();
  private List<List<Item>> packed = List.of();

  /// A layout that writes with these widths and words.
  public Layout(TextWidths widths, Wording wording) {
    this.widths = widths;
    this.wording = wording;
  }

  /// What decides the places of the events.
  private record Key(
      Lanes lanes, List<Stage.Row> rows, double scale, double daysPerPixel, long page) {
    static final Key NONE = new Key(Lanes.none(), List.of(), 0, 0, 0);

    boolean same(Key other) {
      return lanes == other.lanes
          && rows.equals(other.rows)
          && scale == other.scale
          && daysPerPixel == other.daysPerPixel
          && page == other.page;
    }
  }

  /// The picture; the paper that it stands on is not part of it. The viewport must be as wide as
  /// the stage's plot.
  public Picture picture(Scene scene, Stage stage, Viewport viewport, double width, double height) {
    List<Layer> layers = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    Axis axis = Axis.of(viewport, widths, wording.locale());
    AxisDrawing axisDrawing = new AxisDrawing(stage, viewport, axis, widths);
    Sheet lanes = new Sheet(stage.plot());
    Sheet names = new Sheet(new Box(0, stage.plot().y(), width, stage.plot().height()));
    new LaneNames(scene.lanes(), stage, viewport, widths, wording).draw(names);
    axisDrawing.grid(lanes);
    axisDrawing.todayLine(lanes, scene.today());
    lanes(scene, stage, viewport, lanes);
    Sheet arcs = new Sheet(stage.plot());
    new Arcs(scene, stage, viewport).draw(lanes.spots(), arcs);
    Sheet top = new Sheet(stage.axis());
    Box today = axisDrawing.todayBox(scene.today(), wording.today());
    axisDrawing.names(top, today);
    axisDrawing.todayName(top, today, wording.today());
    scrollThumb(stage, viewport, lanes);
    Sheet foot = new Sheet(stage.foot());
    new Foot(scene, stage, viewport, foot, widths).draw(wording);
    Sheet overview = new Sheet(stage.overview());
    if (stage.overview().height() > 0) {
      OverviewDrawing drawing = new OverviewDrawing(stage, scene, columns);
      drawing.draw(overview, viewport, wording, widths);
      columns = drawing.columns();
    }
    for (Sheet sheet : List.of(names, arcs, lanes, top, foot, overview)) {
      layers.add(sheet.layer());
      spots.addAll(sheet.spots());
    }
    return new Picture(width, height, layers, spots);
  }

  private static void scrollThumb(Stage stage, Viewport viewport, Sheet sheet) {
    Box plot = stage.plot();
    if (stage.maxScroll() > 0) {
      double part = plot.height() / stage.lanesHeight();
      double y = plot.y() + 2 + viewport.scroll() * part;
      double height = plot.height() * part - 4;
      sheet.fill(plot.right() - 7, y, 5, height, 2.5, Ink.MUTED, 0.5);
    }
  }

  private void lanes(Scene scene, Stage stage, Viewport viewport, Sheet sheet) {
    pack(scene, stage, viewport);
    for (int lane = 0; lane < stage.rows().size(); lane++) {
      LaneDrawing drawing = new LaneDrawing(scene, stage, viewport, widths, wording, sheet, lane);
      if (drawing.seen()) {
        drawing.draw(packed.get(lane));
      }
    }
  }

  private void pack(Scene scene, Stage stage, Viewport viewport) {
    Key now =
        new Key(
            scene.lanes(),
            stage.rows(),
            stage.scale(),
            Packing.daysPerPixel(viewport),
            Packing.page(viewport));
    if (now.same(key)) {
      return;
    }
    if (now.lanes != key.lanes) {
      contenders = new Contenders();
    }
    List<List<Item>> result = new ArrayList<>();
    for (int lane = 0; lane < stage.rows().size(); lane++) {
      Crowd crowd = scene.lanes().list().get(lane).crowd();
      Stage.Row row = stage.rows().get(lane);
      result.add(Packing.of(scene.bars(), crowd, contenders, row, widths, viewport, stage.scale()));
    }
    packed = result;
    key = now;
  }
}
