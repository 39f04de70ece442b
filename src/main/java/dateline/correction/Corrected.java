package dateline.correction;

import dateline.event.Event;
import java.util.List;
import java.util.Set;

/// An event as the reader wants it seen: the rules' reading with every correction applied.
///
/// `fields` are those that a correction set; `added` tells that the whole event is the reader's.
public record Corrected(
    Event event,
    Set<Correction.Field> fields,
    boolean added,
    boolean hidden,
    boolean starred,
    List<String> tags,
    String note) {
  /// Copies the collections, so that it never changes.
  public Corrected {
    fields = Set.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /// With what the reader set, and nothing of it the reader's own event.
  public Corrected(
      Event event,
      Set<Correction.Field> fields,
      boolean hidden,
      boolean starred,
      List<String> tags,
      String note) {
    this(event, fields, false, hidden, starred, tags, note);
  }

  /// An event that nobody corrected.
  public static Corrected untouched(Event event) {
    return new Corrected(event, Set.of(), false, false, false, List.of(), "");
  }

  /// The same with another event below what the reader said.
  Corrected with(Event other) {
    return new Corrected(other, fields, added, hidden, starred, tags, note);
  }

  /// Whether the reader changed anything about it that the rules had read.
  public boolean corrected() {
    return !fields.isEmpty();
  }
}
