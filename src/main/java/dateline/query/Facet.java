package dateline.query;

import java.util.Locale;

/// A property of events that can be counted, chosen and asked for by name: `topic:taiwan`.
public enum Facet {
  /// What sort of thing happened.
  KIND,
  /// What it was about.
  TOPIC,
  /// Who took part; `who:` in a query.
  WHO,
  /// The sides that took part.
  COUNTRY,
  /// Where it happened.
  PLACE,
  /// Who reports it: publishers, and those they quote.
  SOURCE,
  /// Whether it happened.
  STATUS,
  /// How sharp its date is.
  PRECISION,
  /// The years that it touches.
  YEAR,
  /// The reader's own tags.
  TAG,
  /// What the reader or the rules marked: `is:starred`, `is:doubtful`, `is:corrected`,
  /// `is:undated`, `is:hidden`, `is:noted`, `is:added`.
  IS;

  /// The name used in a query.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
