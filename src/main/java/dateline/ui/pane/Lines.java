package dateline.ui.pane;

import dateline.query.Answer;
import dateline.query.Table;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/// The lines of the list: the events of an answer in the order of their days, and a line for each
/// long stretch of days without one.
///
/// It holds the rows of the answer as they are and the few gaps, so a million are no burden.
public final class Lines extends ObservableListBase<Lines.Line> {
  /// Days without an event before a line says so.
  static final int GAP = 30;

  /// An event's row, the number of days without one, or that there is none at all.
  public sealed interface Line {}

  /// An event; `matches` tells whether it answers the question, or only stands there, paled.
  public record Row(int row, boolean matches) implements Line {}

  /// So many days without an event.
  public record Gap(int days) implements Line {}

  /// Nothing was found. It is a line too, for a list without lines throws all its rows away, and to
  /// dress them again for the next answer takes longer than to find it.
  public record Nothing() implements Line {}

  /// Nothing.
  public static final Lines NONE = new Lines(new int[0], Optional.empty(), new Gaps());

  /// In ascending order.
  private final int[] rows;

  /// The rows that answer the question, where others stand among them.
  private final Optional<BitSet> matching;

  private final Gaps gaps;

  private Lines(int[] rows, Optional<BitSet> matching, Gaps gaps) {
    this.rows = rows;
    this.matching = matching;
    this.gaps = gaps;
  }

  /// The events found; with `all`, the others as well.
  public static Lines of(Answer answer, boolean all) {
    int[] rows = all ? rows(answer.table().size()) : answer.rows();
    return new Lines(
        rows, all ? Optional.of(matching(answer)) : Optional.empty(), gaps(answer.table(), rows));
  }

  private static BitSet matching(Answer answer) {
    BitSet matching = new BitSet();
    for (int row : answer.rows()) {
      matching.set(row);
    }
    return matching;
  }

  private static Gaps gaps(Table table, int[] rows) {
    Gaps gaps = new Gaps();
    long covered = Long.MAX_VALUE;
    for (int i = 0; i < rows.length; i++) {
      int start = table.start(rows[i]);
      if (start != Table.NO_DAY) {
        if (start - covered > GAP) {
          gaps.add(i, (int) (start - covered - 1));
        }
        int end = table.end(rows[i]);
        covered = covered == Long.MAX_VALUE ? end : Math.max(covered, end);
      }
    }
    return gaps;
  }

  /// Before which rows gaps stand, and how many days they are long.
  private static final class Gaps {
    private int[] at = new int[16];
    private int[] days = new int[16];
    private int size;

    void add(int before, int length) {
      if (size == at.length) {
        at = Arrays.copyOf(at, size * 2);
        days = Arrays.copyOf(days, size * 2);
      }
      at[size] = before;
      days[size++] = length;
    }

    /// The number of gaps that stand before the row at this place.
    int before(int place) {
      int found = Arrays.binarySearch(at, 0, size, place);
      return found < 0 ? -found - 1 : found + 1;
    }

    /// The number of gaps whose line is before this one.
    int aboveLine(int line) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (at[middle] + middle < line) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  @Override
  public Line get(int line) {
    if (rows.length == 0) {
      return new Nothing();
    }
    int above = gaps.aboveLine(line);
    if (above < gaps.size && gaps.at[above] + above == line) {
      return new Gap(gaps.days[above]);
    }
    int row = rows[line - above];
    return new Row(row, matching.isEmpty() || matching.get().get(row));
  }

  @Override
  public int size() {
    return Math.max(1, rows.length + gaps.size);
  }

  /// The line of a row, or -1.
  public int lineOf(int row) {
    int place = Arrays.binarySearch(rows, row);
    return place < 0 ? -1 : place + gaps.before(place);
  }

  private static int[] rows(int size) {
    int[] rows = new int[size];
    Arrays.setAll(rows, i -> i);
    return rows;
  }
}
