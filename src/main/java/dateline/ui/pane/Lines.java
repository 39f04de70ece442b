package dateline.ui.pane;

import dateline.query.Answer;
import dateline.query.Table;
import java.util.Arrays;
import java.util.BitSet;
import javafx.collections.ObservableListBase;

/// The lines of the list: the events of an answer in the order of their days, and a line for each
/// long stretch of days without one.
///
/// It holds two numbers for an event, so a million of them are no burden.
public final class Lines extends ObservableListBase<Lines.Line> {
  /// Days without an event before a line says so.
  static final int GAP = 30;

  /// An event's row, or the number of days without one.
  public sealed interface Line {}

  /// An event; `matches` tells whether it answers the question, or only stands there, paled.
  public record Row(int row, boolean matches) implements Line {}

  /// So many days without an event.
  public record Gap(int days) implements Line {}

  /// Nothing.
  public static final Lines NONE = new Lines(new int[0], new BitSet());

  /// Rows as they are, gaps as their days below zero.
  private final int[] codes;

  private final BitSet matching;

  private Lines(int[] codes, BitSet matching) {
    this.codes = codes;
    this.matching = matching;
  }

  /// The events found; with `all`, the others as well.
  public static Lines of(Answer answer, boolean all) {
    BitSet matching = new BitSet();
    Arrays.stream(answer.rows()).forEach(matching::set);
    int[] rows = all ? rows(answer.table().size()) : answer.rows();
    int[] codes = new int[rows.length * 2];
    int size = 0;
    long covered = Long.MAX_VALUE;
    for (int row : rows) {
      int start = answer.table().start(row);
      if (start != Table.NO_DAY) {
        if (start - covered > GAP) {
          codes[size++] = (int) (covered - start + 1);
        }
        covered =
            covered == Long.MAX_VALUE
                ? answer.table().end(row)
                : Math.max(covered, answer.table().end(row));
      }
      codes[size++] = row;
    }
    return new Lines(Arrays.copyOf(codes, size), matching);
  }

  @Override
  public Line get(int index) {
    int code = codes[index];
    return code < 0 ? new Gap(-code) : new Row(code, matching.get(code));
  }

  @Override
  public int size() {
    return codes.length;
  }

  /// The line of a row, or -1.
  public int lineOf(int row) {
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == row) {
        return i;
      }
    }
    return -1;
  }

  private static int[] rows(int size) {
    int[] rows = new int[size];
    Arrays.setAll(rows, i -> i);
    return rows;
  }
}
