package dateline.timeline;

/// Remembers which pixels of a lane's tracks are taken.
///
/// It is asked a thousand times for a picture, and mostly there is no room: so each cell of two
/// pixels knows the tracks that are taken there, sixty-four to a word, and a question ends at the
/// first cell by which all are.
final class Tracks {
  private static final int CELL = 2;

  private final int count;
  private final double origin;
  private final int cells;
  private final long[][] taken;

  /// So many tracks, from pixel `origin` over `width` pixels.
  Tracks(int count, double origin, double width) {
    this.count = count;
    this.origin = origin;
    cells = (int) Math.ceil(width / CELL) + 1;
    taken = new long[(count + 63) / 64][cells];
  }

  int count() {
    return count;
  }

  /// The first track where nothing stands from `left` to `right`, or -1.
  int free(double left, double right) {
    int from = cell(left);
    int to = cell(right);
    for (int word = 0; word < taken.length; word++) {
      long all = missing(word);
      for (int cell = from; cell <= to && all != -1; cell++) {
        all |= taken[word][cell];
      }
      if (all != -1) {
        return word * 64 + Long.numberOfTrailingZeros(~all);
      }
    }
    return -1;
  }

  /// The bits of a word for which there is no track.
  private long missing(int word) {
    int here = count - word * 64;
    return here < 64 ? -1L << here : 0;
  }

  void take(int track, double left, double right) {
    int to = cell(right);
    for (int cell = cell(left); cell <= to; cell++) {
      taken[track / 64][cell] |= 1L << track;
    }
  }

  private int cell(double x) {
    return (int) Math.clamp(Math.floor((x - origin) / CELL), 0, cells - 1);
  }
}
