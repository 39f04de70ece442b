package dateline.event;

/// What an event has to do with another one: `event` is the other's id, `why` a sentence for the
/// reader.
public record Link(Relation relation, String event, String why) {
  /// How the two belong together; each link has its counterpart at the other event.
  public enum Relation {
    /// This took place during the other, which is a visit: a meeting on a trip.
    PART_OF,
    /// The other took place during this visit.
    HAS_PART,
    /// The text that tells this speaks of the other as past: "the first since", "as agreed at".
    RECALLS,
    /// The other's text speaks of this as past.
    RECALLED_BY;

    /// The same relation, seen from the other event.
    public Relation turned() {
      return switch (this) {
        case PART_OF -> HAS_PART;
        case HAS_PART -> PART_OF;
        case RECALLS -> RECALLED_BY;
        case RECALLED_BY -> RECALLS;
      };
    }
  }
}
