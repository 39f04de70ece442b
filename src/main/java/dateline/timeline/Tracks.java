package dateline.timeline;

/// Remembers which pixels of a lane's tracks are taken.
final class Tracks {
  private static final int CELL = 2;

  private final long[][] taken;
  private final double origin;
  private final int cells;

  /// So many tracks, from pixel `origin` over `width` pixels.
  Tracks(int tracks, double origin, double width) {
    this.origin = origin;
    cells = (int) Math.ceil(width / CELL) + 1;
    taken = new long[tracks][(cells >> 6) + 1];
  }

  int count() {
    return taken.length;
  }

  /// The first track where nothing stands from `left` to `right`, or -1.
  int free(double left, double right) {
    int from = cell(left);
    int to = cell(right);
    for (int track = 0; track < taken.length; track++) {
      if (isFree(taken[track], from, to)) {
        return track;
      }
    }
    return -1;
  }

  boolean isFree(int track, double left, double right) {
    return isFree(taken[track], cell(left), cell(right));
  }

  private static boolean isFree(long[] taken, int from, int to) {
    for (int cell = from; cell <= to; cell = (cell | 63) + 1) {
      if ((taken[cell >> 6] & mask(cell, to)) != 0) {
        return false;
      }
    }
    return true;
  }

  void take(int track, double left, double right) {
    int to = cell(right);
    for (int cell = cell(left); cell <= to; cell = (cell | 63) + 1) {
      taken[track][cell >> 6] |= mask(cell, to);
    }
  }

  /// The bits of the word of `from`, from it to the end of the word or to `to`.
  private static long mask(int from, int to) {
    long mask = -1L << (from & 63);
    return from >> 6 == to >> 6 ? mask & (-1L >>> (63 - (to & 63))) : mask;
  }

  private int cell(double x) {
    return (int) Math.clamp(Math.floor((x - origin) / CELL), 0, cells - 1);
  }
}
