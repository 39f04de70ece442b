package dateline.event;

/// A reason to look twice at an event: what kind of reason, for programs, and a sentence for the
/// reader.
public record Doubt(Reason reason, String why) {
  /// What is doubtful.
  public enum Reason {
    /// The text names a weekday that the date does not fall on.
    WEEKDAY,
    /// The calendar has no such day: "February 30".
    NO_SUCH_DAY,
    /// The year lies far from the article's day.
    FAR_YEAR,
    /// Only how long it had lasted is told.
    ONLY_LENGTH,
    /// Another source gives other days.
    OTHER_DATE,
    /// One source says that it took place, another that it did not.
    OTHER_STATUS
  }
}
