package dateline.time;

/// How sharply a text stated a run of days, from the sharpest to the vaguest.
///
/// It speaks of the two ends: "November 12 to 18" is precise to the [#DAY], though it is seven days
/// long; "in November" is precise to the [#MONTH].
public enum Precision {
  /// Both ends are known to the day.
  DAY,
  /// A calendar week, Monday to Sunday.
  WEEK,
  /// A calendar month.
  MONTH,
  /// A season of three months.
  SEASON,
  /// A calendar or fiscal quarter.
  QUARTER,
  /// Half a year.
  HALF,
  /// An early, middle or late part of a longer unit: "early 2023", "the end of May".
  PART,
  /// A year.
  YEAR,
  /// Ten years.
  DECADE,
  /// A hundred years.
  CENTURY,
  /// Bounded by a reading of vague words: "in the coming days", "in recent months".
  VAGUE
}
