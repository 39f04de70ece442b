package dateline.timeline;

/// What the lanes of a timeline stand for.
public enum LaneBy {
  /// One lane for everything.
  NONE,
  /// A lane for each topic.
  TOPIC,
  /// A lane for each participant.
  PARTICIPANT,
  /// A lane for each side.
  COUNTRY,
  /// A lane for each kind of event.
  KIND
}
