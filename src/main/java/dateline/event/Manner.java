package dateline.event;

/// How the parties came together.
public enum Manner {
  /// In one place.
  IN_PERSON,
  /// By telephone.
  BY_PHONE,
  /// By video link.
  BY_VIDEO,
  /// In writing.
  BY_LETTER,
  /// The text does not say.
  UNSTATED
}
