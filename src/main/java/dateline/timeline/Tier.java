package dateline.timeline;

import java.util.Arrays;

/// Rows in order of their first day that answers: which of these matters most?
///
/// A segment tree holds, for every run of rows, the place of the weightiest; of equals the earlier.
final class Tier {
  private final int[] rows;
  private final int[] starts;
  private final int[] ends;
  private final float[] weights;
  private final int[] best;
  private final int leaves;
  private final int longest;

  Tier(int[] rows, int[] starts, int[] ends, float[] weights) {
    this.rows = rows;
    this.starts = starts;
    this.ends = ends;
    this.weights = weights;
    int size = Math.max(1, rows.length);
    leaves = Integer.highestOneBit(size) == size ? size : Integer.highestOneBit(size) * 2;
    best = new int[leaves];
    int most = 1;
    for (int i = 0; i < rows.length; i++) {
      most = Math.max(most, ends[i] - starts[i] + 1);
    }
    longest = most;
    for (int node = leaves - 1; node > 0; node--) {
      best[node] = better(child(2 * node), child(2 * node + 1));
    }
  }

  int size() {
    return rows.length;
  }

  int row(int place) {
    return rows[place];
  }

  int start(int place) {
    return starts[place];
  }

  int end(int place) {
    return ends[place];
  }

  float weight(int place) {
    return weights[place];
  }

  /// The length in days of the longest.
  int longest() {
    return longest;
  }

  /// The first place whose row begins on `day` or later.
  int placeFrom(int day) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The place of a row, or, where it is missing, -1 minus the place where it would stand.
  int placeOf(int row) {
    return Arrays.binarySearch(rows, row);
  }

  /// The place of the weightiest row from `from` to before `to`, or -1 where there is none.
  int best(int from, int to) {
    int left = -1;
    int right = -1;
    int low = from + leaves;
    int high = to + leaves;
    while (low < high) {
      if ((low & 1) == 1) {
        left = better(left, child(low++));
      }
      if ((high & 1) == 1) {
        right = better(child(--high), right);
      }
      low >>= 1;
      high >>= 1;
    }
    return better(left, right);
  }

  private int child(int node) {
    if (node < leaves) {
      return best[node];
    }
    int place = node - leaves;
    return place < rows.length ? place : -1;
  }

  private int better(int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return weights[b] > weights[a] ? b : a;
  }
}
