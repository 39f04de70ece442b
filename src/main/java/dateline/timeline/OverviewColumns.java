package dateline.timeline;

/// How high the columns of the overview are: of all events, and of those that match. They stay as
/// they are while one looks around.
final class OverviewColumns {
  /// The width of a column.
  static final double WIDTH = 3;

  private final Overview overview;
  private final double height;
  private final Census everything;
  private final Census matches;
  private final double[] all;
  private final double[] matching;

  private OverviewColumns(Overview overview, double height, Census everything, Census matches) {
    this.overview = overview;
    this.height = height;
    this.everything = everything;
    this.matches = matches;
    int count = (int) (overview.box().width() / WIDTH);
    all = new double[count];
    matching = new double[count];
    double most = 1;
    for (int i = 0; i < count; i++) {
      int first = (int) Math.floor(overview.dayAt(overview.box().x() + i * WIDTH));
      int next = (int) Math.floor(overview.dayAt(overview.box().x() + (i + 1) * WIDTH));
      int last = Math.max(first, next - 1);
      all[i] = everything.touching(first, last);
      matching[i] = matches.touching(first, last);
      most = Math.max(most, all[i]);
    }
    root(all, most);
    root(matching, most);
  }

  /// Those of nobody, on nothing.
  static OverviewColumns none() {
    Overview nothing = new Overview(new Box(0, 0, 0, 0), 0, 1);
    return new OverviewColumns(nothing, 0, Census.NOBODY, Census.NOBODY);
  }

  /// Those of a scene, up to so many pixels high: the same again where it counts the same.
  OverviewColumns of(Overview now, double nowHeight, Scene scene) {
    boolean same =
        overview.equals(now)
            && height == nowHeight
            && everything == scene.all()
            && matches == scene.matches();
    return same ? this : new OverviewColumns(now, nowHeight, scene.all(), scene.matches());
  }

  double[] all() {
    return all;
  }

  double[] matching() {
    return matching;
  }

  /// Heights as square roots, so that one event is still seen beside a thousand.
  private void root(double[] counts, double most) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counts[i] == 0 ? 0 : Math.max(2, Math.sqrt(counts[i] / most) * height);
    }
  }
}
