package dateline.ui.canvas;

import dateline.query.Answer;
import dateline.query.Table;
import dateline.timeline.Bars;
import dateline.timeline.Census;
import dateline.timeline.LaneBy;
import dateline.timeline.Lanes;
import dateline.timeline.Scene;
import dateline.timeline.Viewport;
import dateline.ui.words.Names;
import dateline.ui.words.TimelineWords;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/// What an answer holds, sorted for drawing: the slow part, done once for an answer.
///
/// `every` are the rows that are not hidden. With `dim` the lanes hold all of these, and those that
/// do not match are pale.
record TimelineContent(
    Answer answer,
    TableBars bars,
    int[] every,
    Lanes lanes,
    Census all,
    Census matches,
    IntPredicate strong) {
  private static final int MOST_LANES = 8;

  /// Sorts an answer into lanes; what `before` knows of the same table is used again.
  static TimelineContent of(
      Answer answer,
      LaneBy by,
      boolean dim,
      TimelineWords words,
      Optional<TimelineContent> before) {
    Table table = answer.table();
    Optional<TimelineContent> same = before.filter(content -> content.isOf(table));
    TableBars bars =
        same.map(TimelineContent::bars).orElseGet(() -> new TableBars(table, words::detail));
    int[] every = same.map(TimelineContent::every).orElseGet(() -> unhidden(table));
    boolean whole = answer.rows().length == every.length;
    IntPredicate strong = !dim || whole ? row -> true : set(answer.rows())::get;
    Lanes.Grouping grouping = TableBars.grouping(table, by, new Names(words.words()));
    Lanes lanes = Lanes.of(bars, dim ? every : answer.rows(), grouping, MOST_LANES, strong);
    Census all = same.map(TimelineContent::all).orElseGet(() -> Census.of(bars, every));
    Census matches = whole ? all : dim ? Census.of(bars, answer.rows()) : lanes.census();
    return new TimelineContent(answer, bars, every, lanes, all, matches, strong);
  }

  /// Whether it was made from this very table.
  @SuppressWarnings("ReferenceEquality") // a table never changes; another one is a new one
  boolean isOf(Table other) {
    return answer.table() == other;
  }

  /// Whether it answers the question that another one answered.
  boolean asksTheSame(TimelineContent other) {
    return answer.query().equals(other.answer.query());
  }

  /// Whether something was found, and none of it is where one looks.
  boolean isOutOf(Viewport seen) {
    return matches.size() > 0
        && Arrays.stream(answer.rows())
            .filter(row -> bars.start(row) != Bars.NO_DAY)
            .noneMatch(row -> bars.start(row) < seen.last() && bars.end(row) + 1 > seen.first());
  }

  /// The days to show when all is shown: those that match, else all.
  Census extent() {
    return matches.size() == 0 ? all : matches;
  }

  /// The scene with these rows chosen and under the pointer.
  Scene scene(int chosen, int hovered, int today) {
    return new Scene(bars, lanes, all, matches, strong, chosen, hovered, today);
  }

  private static int[] unhidden(Table table) {
    int[] rows = new int[table.size()];
    int size = 0;
    for (int row = 0; row < rows.length; row++) {
      if (!table.hidden(row)) {
        rows[size++] = row;
      }
    }
    return size == rows.length ? rows : Arrays.copyOf(rows, size);
  }

  private static BitSet set(int[] rows) {
    BitSet set = new BitSet();
    for (int row : rows) {
      set.set(row);
    }
    return set;
  }
}
