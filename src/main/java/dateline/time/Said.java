package dateline.time;

import java.util.Optional;

/// What the words of an expression say, before it is known which days they mean.
///
/// Zero stands for a part that was not said: `Day(0, 11, 15, 3, PLAIN)` is "Wednesday, November
/// 15".
sealed interface Said {
  /// What a day or a unit is counted from.
  enum Base {
    /// The article's own day: "two days ago".
    ARTICLE,
    /// The date the text spoke of last: "two days later".
    TEXT,
    /// The date that the text spoke of, and nothing where it spoke of none: "that day".
    TOLD,
    /// That date if it was spoken of just before, else the article's own day: "the end of the
    /// week".
    NEARBY
  }

  /// Which of several equal names: "last Friday", "next November".
  enum Which {
    PLAIN,
    LAST,
    THIS,
    NEXT,
    /// "the previous Friday": seen from the date that the text spoke of.
    BEFORE,
    /// "the following Friday".
    AFTER
  }

  /// How much of a longer time a part of it is.
  enum Share {
    /// "the first half of November".
    HALF,
    /// "early 2023": a third.
    THIRD,
    /// "the start of the year": a quarter.
    QUARTER,
    /// "later this year": what is left from the article's day on.
    REST
  }

  /// These words are no time at all, though they look like one.
  record Nothing() implements Said {}

  /// A list entry of several words: its value, and where it stands as `list:words`.
  record Entry(String value, String entry) implements Said {}

  /// A count; `vague` for "several", `mod` as TIMEX3 has it.
  record Count(double count, boolean vague, String mod) implements Said {}

  /// A day, month or year of the calendar, as far as it was said.
  record Day(int year, int month, int day, int weekday, Which which) implements Said {}

  /// "this month", "last year", "yesterday": `shift` units from the base.
  record Near(Unit unit, int shift, Base base) implements Said {}

  /// "two years ago", "three days later": a length before or after the base; `exact` for "two years
  /// ago today".
  record Away(Length length, int direction, Base base, boolean exact) implements Said {}

  /// "a week ago Monday": the weekday nearest to that length before.
  record AwayOn(Away away, int weekday) implements Said {}

  /// "in five years": a date where it is to come, else a length.
  record Ahead(Length length) implements Said {}

  /// "three years", "several weeks".
  record Length(double count, boolean vague, Unit unit, String mod) implements Said {}

  /// "the past month", "the next three years": a length that ends or starts now; `named` where
  /// TIMEX3 takes it for the calendar's own month or year.
  record Trailing(Length length, int direction, boolean named) implements Said {}

  /// "recent months" (-1), "the coming days" (+1).
  record Vague(Unit unit, int direction) implements Said {}

  /// A season: SP, SU, FA, WI.
  record Season(String code, int year, Which which) implements Said {}

  /// A quarter of a year, or with `of` 2 a half.
  record Fraction(int number, int of, int year) implements Said {}

  /// A quarter or a half known only from what the text spoke of: "the quarter", "the latest
  /// period".
  record Told(int shift, int year) implements Said {}

  /// "the 1980s", "the 20th century".
  record Era(String value, int firstYear, int years) implements Said {}

  /// "early 2023", "the end of May", "later this year".
  record Part(String mod, Share share, Said whole) implements Said {}

  /// "the third quarter of last year", "July last year".
  record Within(Said inner, Said outer) implements Said {}

  /// "the week of March 6": the unit that holds a date.
  record Containing(Unit unit, Said inner) implements Said {}

  /// "now", "recently", "in the future".
  record Ref(String value) implements Said {}

  /// "Today, …": the article's day where something happened, else these days.
  record Nowadays() implements Said {}

  /// "the day before Christmas", "two weeks from Friday": units beside a day; `exact` where the day
  /// itself is meant and not the unit that it falls in.
  record Beside(Unit unit, int shift, boolean exact, Said inner) implements Said {}

  /// "the second week of June", "the last Friday of 2023": `number` -1 is the last, `weekday` 0 is
  /// none.
  record Nth(int number, Unit unit, int weekday, Said whole) implements Said {}

  /// "daily", "every Monday".
  record Often(String value, java.time.Period every) implements Said {}

  /// A time of day, with the day it belongs to where that was said.
  record Clock(String time, Optional<Said> day) implements Said {}

  /// A feast or a named day, by its rule in the list of holidays.
  record Holiday(String rule, int year, Which which) implements Said {}

  /// "that quarter", "until then": a date spoken of before, of that precision where one is named.
  record Again(Optional<Precision> precision) implements Said {}

  /// These words are no time at all.
  Said NOTHING = new Nothing();

  /// "Today, …".
  Said NOWADAYS = new Nowadays();
}
