package dateline.time;

/// The TIMEX3 reading of an expression: what annotated corpora and other tools compare.
///
/// `value` is as in TimeML 1.2.1 (`2023-11-15`, `2023-W46`, `PXD`, `PAST_REF`), `mod` one of its
/// modifiers (`START`, `APPROX`, `MORE_THAN` …) or empty.
public record Timex(Type type, String value, String mod) {
  /// The four types of TIMEX3.
  public enum Type {
    /// A calendar date of any length.
    DATE,
    /// A time of day.
    TIME,
    /// A length of time.
    DURATION,
    /// A time that recurs.
    SET
  }
}
