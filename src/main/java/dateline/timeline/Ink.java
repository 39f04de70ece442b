package dateline.timeline;

import dateline.event.Kind;

/// What a colour is for. A palette says what it is.
public enum Ink {
  /// Behind everything.
  PAPER,
  /// Behind every other lane, and behind the overview.
  SHADE,
  /// Fine lines.
  GRID,
  /// Lines that part lanes and longer spans of time.
  RULE,
  /// Headlines.
  TEXT,
  /// Everything said in a lower voice.
  MUTED,
  /// The reader's choice, and what matches.
  ACCENT,
  /// Today.
  TODAY,
  /// A reason to look twice.
  DOUBT,
  /// A star.
  STAR,
  /// See [Kind#SUMMIT], and so on.
  SUMMIT,
  /// Officials met.
  MEETING,
  /// They spoke.
  CALL,
  /// Someone travelled.
  VISIT,
  /// Delegations negotiated.
  TALKS,
  /// Many parties met.
  CONFERENCE,
  /// Something was agreed.
  AGREEMENT,
  /// Something was said.
  STATEMENT,
  /// A step was taken.
  MEASURE,
  /// Something befell them.
  INCIDENT,
  /// People voted.
  ELECTION,
  /// Anything else.
  OTHER;

  /// The ink of a kind of event.
  public static Ink of(Kind kind) {
    return valueOf(kind.name());
  }
}
