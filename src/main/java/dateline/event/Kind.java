package dateline.event;

/// What sort of thing happened. Source: PLOVER event types, narrowed to what diplomats do.
public enum Kind {
  /// Heads of state or government met.
  SUMMIT,
  /// Officials met.
  MEETING,
  /// They spoke by telephone or by video.
  CALL,
  /// Someone travelled to a country or a place.
  VISIT,
  /// Delegations negotiated or consulted.
  TALKS,
  /// A conference or forum of many parties took place.
  CONFERENCE,
  /// Something was agreed, signed or jointly declared.
  AGREEMENT,
  /// Someone said something that is news in itself.
  STATEMENT,
  /// A sanction, tariff, suspension or other step was taken or lifted.
  MEASURE,
  /// Something befell the parties: a shooting-down, a collision, an incursion.
  INCIDENT,
  /// People voted.
  ELECTION,
  /// Anything else with a date.
  OTHER
}
