package dateline.ui.canvas;

import dateline.event.Link;
import dateline.event.Link.Relation;
import dateline.query.Table;
import java.util.List;

/// The rows that a row has to do with, for the arcs of the timeline. Remembers those of the last
/// row, since every frame asks for them.
final class References {
  private final Table table;
  private int last = -1;
  private int[] to = {};
  private int[] from = {};

  References(Table table) {
    this.table = table;
  }

  /// What it refers to: the visit that it was a part of, its meetings, what it recalls.
  int[] to(int row) {
    look(row);
    return to;
  }

  /// What refers to it.
  int[] from(int row) {
    look(row);
    return from;
  }

  private void look(int row) {
    if (row != last) {
      List<Link> links = table.event(row).event().links();
      to = rows(links, false);
      from = rows(links, true);
      last = row;
    }
  }

  private int[] rows(List<Link> links, boolean recalled) {
    return links.stream()
        .filter(link -> (link.relation() == Relation.RECALLED_BY) == recalled)
        .map(Link::event)
        .mapToInt(table::row)
        .filter(other -> other >= 0)
        .toArray();
  }
}
