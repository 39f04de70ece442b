package dateline.timeline;

import dateline.event.Kind;

/// The shape that stands for a kind of event, so that colour is never the only sign.
///
/// Each is a polygon about 0,0 that fills the square from -1 to 1.
public enum Glyph {
  /// Two peaks of a mountain.
  PEAKS(new double[] {-1, 0.8, -0.38, -0.85, 0.08, 0.02, 0.4, -0.4, 1, 0.8}),
  /// A star of five points: the reader's own mark, no kind of event.
  STAR(star(5, 0.46)),
  /// A disc.
  DISC(regular(20, 0)),
  /// A flat pill.
  PILL(pill()),
  /// A triangle that points right.
  ARROW(new double[] {-0.7, -0.95, 1, 0, -0.7, 0.95}),
  /// An hourglass on its side: two sides that face each other.
  BOW(new double[] {-1, -0.85, 0, -0.2, 1, -0.85, 1, 0.85, 0, 0.2, -1, 0.85}),
  /// A hexagon.
  HEXAGON(regular(6, 0)),
  /// A square.
  SQUARE(new double[] {-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85}),
  /// A square with a tail below: a balloon of speech.
  BALLOON(
      new double[] {
        -0.95, -0.9, 0.95, -0.9, 0.95, 0.35, 0.1, 0.35, -0.5, 1, -0.5, 0.35, -0.95, 0.35
      }),
  /// A triangle that points down.
  WEDGE(new double[] {-1, -0.8, 1, -0.8, 0, 0.95}),
  /// A diamond.
  DIAMOND(new double[] {0, -1, 1, 0, 0, 1, -1, 0}),
  /// A plus, as on a ballot.
  PLUS(
      new double[] {
        -0.34, -1, 0.34, -1, 0.34, -0.34, 1, -0.34, 1, 0.34, 0.34, 0.34, 0.34, 1, -0.34, 1, -0.34,
        0.34, -1, 0.34, -1, -0.34, -0.34, -0.34
      }),
  /// A small disc.
  DOT(shrunk(regular(14, 0), 0.62));

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never changed
  private final double[] points;

  Glyph(double[] points) {
    this.points = points;
  }

  /// The corners as x, y, x, y …, about 0,0 in the square from -1 to 1.
  public double[] points() {
    return points.clone();
  }

  /// The corners' x at this place and size.
  public double[] xs(double x, double size) {
    return placed(0, x, size);
  }

  /// The corners' y at this place and size.
  public double[] ys(double y, double size) {
    return placed(1, y, size);
  }

  /// The glyph of a kind.
  public static Glyph of(Kind kind) {
    return switch (kind) {
      case SUMMIT -> PEAKS;
      case MEETING -> DISC;
      case CALL -> PILL;
      case VISIT -> ARROW;
      case TALKS -> BOW;
      case CONFERENCE -> HEXAGON;
      case AGREEMENT -> SQUARE;
      case STATEMENT -> BALLOON;
      case MEASURE -> WEDGE;
      case INCIDENT -> DIAMOND;
      case ELECTION -> PLUS;
      case OTHER -> DOT;
    };
  }

  private double[] placed(int first, double centre, double size) {
    double[] result = new double[points.length / 2];
    for (int i = 0; i < result.length; i++) {
      result[i] = centre + points[2 * i + first] * size / 2;
    }
    return result;
  }

  private static double[] regular(int corners, double turn) {
    double[] points = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      points[2 * i] = Math.cos(angle);
      points[2 * i + 1] = Math.sin(angle);
    }
    return points;
  }

  private static double[] star(int tips, double inner) {
    double[] points = new double[4 * tips];
    for (int i = 0; i < 2 * tips; i++) {
      double angle = Math.PI * i / tips - Math.PI / 2;
      double radius = i % 2 == 0 ? 1.12 : inner * 1.12;
      points[2 * i] = Math.cos(angle) * radius;
      points[2 * i + 1] = Math.sin(angle) * radius + 0.08;
    }
    return points;
  }

  private static double[] pill() {
    double[] points = new double[2 * 22];
    for (int i = 0; i < 22; i++) {
      double angle = Math.PI * (i < 11 ? i : i - 1) / 10 - Math.PI / 2;
      points[2 * i] = Math.cos(angle) * 0.52 + (i < 11 ? 0.55 : -0.55);
      points[2 * i + 1] = Math.sin(angle) * 0.52;
    }
    return points;
  }

  private static double[] shrunk(double[] points, double factor) {
    for (int i = 0; i < points.length; i++) {
      points[i] *= factor;
    }
    return points;
  }
}
