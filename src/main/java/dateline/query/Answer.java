package dateline.query;

import java.util.List;
import java.util.Map;

/// What a question found.
///
/// `rows` are the rows of `table` that match, ascending. `counts` hold, for each facet, how many of
/// them have each value, most first; a facet's own choice does not narrow its own counts. `terms`
/// are the words, phrases and beginnings of words (`sanc*`) to mark in what is shown.
public record Answer(
    Query query, Table table, int[] rows, Map<Facet, List<Count>> counts, List<String> terms) {
  /// A value of a facet and the number of matching events that have it.
  public record Count(String value, int events) {}

  /// The number of events found.
  public int total() {
    return rows.length;
  }
}
