package dateline.timeline;

import dateline.event.Kind;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.Precision;

/// The events that a timeline may draw, as rows of columns.
///
/// Rows stand in order of their first day; undated rows come last. Numbers are asked for a million
/// rows at a time; the two texts only for rows that are about to be drawn.
public interface Bars {
  /// The first and last day of an undated row.
  int NO_DAY = Integer.MIN_VALUE;

  /// The number of rows.
  int size();

  /// The first day, in days since 1970-01-01, or [#NO_DAY].
  int start(int row);

  /// The last day, or [#NO_DAY].
  int end(int row);

  /// The minute of its day at which it took place, or [When#NO_MINUTE] where no text tells it.
  default int minute(int row) {
    return When.NO_MINUTE;
  }

  /// What sort of thing happened.
  Kind kind(int row);

  /// Whether it happened.
  Status status(int row);

  /// How sharp the date is.
  Precision precision(int row);

  /// How much the row matters, from 0 to 1.
  float weight(int row);

  /// Whether a reason was given to look twice.
  boolean doubtful(int row);

  /// Whether the reader starred it.
  boolean starred(int row);

  /// What is written beside it.
  String label(int row);

  /// The smaller line below the label: its date, its place.
  String detail(int row);

  /// The rows that this one refers to.
  int[] refersTo(int row);

  /// The rows that refer to this one.
  int[] referredToBy(int row);
}
