package dateline.time;

import java.time.Period;

/// What an expression of time says about days.
public sealed interface Meaning {
  /// Certain days.
  record Days(DateRange range) implements Meaning {}

  /// A length without a place on the calendar, roughly, in calendar units: "three hours" is zero.
  record Length(Period period) implements Meaning {}

  /// Something that recurs: "every Monday".
  record Recurrence(Period every) implements Meaning {}

  /// Not to be told from the text; `reason` says what is missing.
  record Unclear(String reason) implements Meaning {}
}
