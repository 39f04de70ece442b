package dateline.ui;

import dateline.event.Link;
import dateline.event.Link.Relation;
import dateline.query.Table;
import java.util.function.IntFunction;

/// The rows that a row refers to, for the arcs of the timeline: the visit that it was a part of,
/// its meetings, what it recalls. Remembers the last one, since every frame asks for it.
final class References implements IntFunction<int[]> {
  private final Table table;
  private int last = -1;
  private int[] rows = {};

  References(Table table) {
    this.table = table;
  }

  @Override
  public int[] apply(int row) {
    if (row != last) {
      rows =
          table.event(row).event().links().stream()
              .filter(link -> link.relation() != Relation.RECALLED_BY)
              .map(Link::event)
              .mapToInt(table::row)
              .filter(other -> other >= 0)
              .toArray();
      last = row;
    }
    return rows;
  }
}
