package dateline.event;

/// Whether it happened, as far as the sources say.
public enum Status {
  /// It took place, or is taking place.
  OCCURRED,
  /// It is announced or expected.
  PLANNED,
  /// Someone suggested or asked for it.
  PROPOSED,
  /// It was put off.
  POSTPONED,
  /// It was called off.
  CANCELLED,
  /// A party says that it did not or will not happen.
  DENIED
}
