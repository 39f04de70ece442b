package dateline.correction;

import dateline.event.Event;
import java.util.List;
import java.util.Set;

/// An event as the reader wants it seen: the rules' reading with every correction applied.
///
/// `fields` are those that a correction set.
public record Corrected(
    Event event,
    Set<Correction.Field> fields,
    boolean hidden,
    boolean starred,
    List<String> tags,
    String note) {
  /// Copies the collections, so that it never changes.
  public Corrected {
    fields = Set.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /// An event that nobody corrected.
  public static Corrected untouched(Event event) {
    return new Corrected(event, Set.of(), false, false, List.of(), "");
  }
}
