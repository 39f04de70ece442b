package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Where the parts of a timeline stand in its pane, and where each lane stands in the plot.
///
/// It depends on the size of the pane and on what the lanes hold, never on where one looks, so
/// nothing jumps while panning. `gutter` is as wide as the names left of the plot, 0 where the
/// names stand inside the lanes. `scale` is the size of the type.
public record Stage(
    Box overview, Box axis, Box plot, Box foot, double gutter, double scale, List<Row> rows) {
  private static final int STRIP_FROM = 30;
  private static final double CHIPS = 20;

  /// Copies the rows.
  public Stage {
    rows = List.copyOf(rows);
  }

  /// A lane's place, before scrolling, from the top of the plot.
  ///
  /// `tracks` lines of events, `trackHeight` apart, begin at `top`; below them come the counts and,
  /// where `stripHeight` is not 0, the density strip.
  public record Row(
      double y,
      double height,
      double top,
      int tracks,
      double trackHeight,
      boolean roomy,
      double stripHeight) {
    /// The upper edge of the counts.
    double chipTop() {
      return top + tracks * trackHeight;
    }
  }

  /// The stage of a pane of this size; a low one has no room for the overview.
  public static Stage of(double width, double height, Lanes lanes, double scale) {
    return of(width, height, lanes, scale, height >= 240 * scale);
  }

  /// The stage of a picture on paper: no overview, and as high as its lanes need, at least
  /// `height`.
  public static Stage onPaper(double width, double height, Lanes lanes) {
    Stage stage = of(width, height, lanes, 1, false);
    return stage.maxScroll() == 0 ? stage : of(width, height + stage.maxScroll(), lanes, 1, false);
  }

  private static Stage of(
      double width, double height, Lanes lanes, double scale, boolean overview) {
    boolean named = lanes.isNamed();
    double gutter =
        named && width >= 720 * scale ? Math.clamp(width * 0.13, 120 * scale, 190 * scale) : 0;
    double top = overview ? 50 * scale : 0;
    double axis = 40 * scale;
    double foot = 22 * scale;
    double right = width - gutter;
    double plotTop = top + axis;
    Box plot = new Box(gutter, plotTop, right, Math.max(1, height - plotTop - foot));
    return new Stage(
        new Box(0, 0, width, top),
        new Box(gutter, top, right, axis),
        plot,
        new Box(0, plot.bottom(), width, foot),
        gutter,
        scale,
        rows(lanes, plot.height(), named && gutter == 0, scale));
  }

  /// The height of the whole picture.
  public double height() {
    return foot.bottom();
  }

  /// The viewport that shows all days, with room for the label of the last event.
  public Viewport whole(Census census) {
    return whole(census, Math.min(180 * scale, plot.width() * 0.15));
  }

  /// The same on paper, which nobody can move: there is room for the longest label.
  public Viewport wholeOnPaper(Census census) {
    return whole(census, Math.min((Packing.LONG + 24) * scale, plot.width() * 0.3));
  }

  private Viewport whole(Census census, double right) {
    double width = plot.width();
    double left = Math.min(24 * scale, width / 10);
    double days = Math.max(2, census.lastDay() + 1.0 - census.firstDay());
    double perDay = (width - left - right) / days;
    double first = census.firstDay() - left / perDay;
    return Viewport.between(first, first + width / perDay, width);
  }

  /// The viewport that shows all days but those of the few that lie far from all others.
  public Viewport fitted(Census census) {
    return whole(census.near());
  }

  /// The height of all lanes together; more than the plot's where they scroll.
  public double lanesHeight() {
    return rows.isEmpty() ? 0 : rows.getLast().y + rows.getLast().height;
  }

  /// How far the lanes can be scrolled.
  public double maxScroll() {
    return Math.max(0, lanesHeight() - plot.height());
  }

  /// Whether a point lies on the bar that scrolls the lanes.
  public boolean onScrollBar(double x, double y) {
    return maxScroll() > 0 && x >= plot.right() - 12 && plot.holds(x, y);
  }

  private static List<Row> rows(Lanes lanes, double height, boolean headed, double scale) {
    List<Row> roomy = rows(lanes, height, headed, scale, true);
    boolean fits = true;
    for (int i = 0; i < roomy.size(); i++) {
      fits &= lanes.list().get(i).crowd().size() <= 5 * roomy.get(i).tracks;
    }
    boolean scrolls = roomy.getLast().y + roomy.getLast().height > height;
    return fits && !scrolls ? roomy : rows(lanes, height, headed, scale, false);
  }

  private static List<Row> rows(
      Lanes lanes, double height, boolean headed, double scale, boolean roomy) {
    double track = (roomy ? 42 : 28) * scale;
    double head = (headed ? 26 : 8) * scale;
    double shares = 0;
    double least = 0;
    for (Lanes.Lane lane : lanes.list()) {
      shares += share(lane);
      least += head + 2 * track + below(lane, scale);
    }
    double spare = Math.max(0, height - least);
    List<Row> rows = new ArrayList<>();
    double y = 0;
    for (Lanes.Lane lane : lanes.list()) {
      double below = below(lane, scale);
      double own = Math.floor(head + 2 * track + below + spare * share(lane) / shares);
      int tracks = (int) ((own - head - below + 1) / track);
      double rest = own - head - tracks * track - CHIPS * scale;
      double strip = lane.crowd().size() > STRIP_FROM ? rest - 4 * scale : 0;
      rows.add(new Row(y, own, y + head, tracks, track, roomy, strip));
      y += own;
    }
    return rows;
  }

  private static double below(Lanes.Lane lane, double scale) {
    return (CHIPS + (lane.crowd().size() > STRIP_FROM ? 28 : 0)) * scale;
  }

  private static double share(Lanes.Lane lane) {
    return Math.log(2 + lane.crowd().size());
  }
}
