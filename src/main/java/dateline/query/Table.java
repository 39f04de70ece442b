package dateline.query;

import dateline.correction.Corrected;
import dateline.event.Kind;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.Precision;
import java.util.List;

/// Every event of a collection at one moment, as rows.
///
/// Rows stand in order of first day, then last day, then the time of day where texts tell one, then
/// id; undated events come last. A table never changes: after an import or a correction there is a
/// new one. Numbers are read from memory and may be asked for a million rows while drawing a frame;
/// [#headline] and [#event] read the index, so ask them for what is on the screen only. Safe for
/// use by several threads.
public interface Table {
  /// The first and last day of an undated event.
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

  /// How sharp the date is; meaningless for an undated row.
  Precision precision(int row);

  /// How much the event matters, from 0 to 1: sources, level, precision.
  float weight(int row);

  /// Whether a reason was given to look twice.
  boolean doubtful(int row);

  /// Whether the reader starred it.
  boolean starred(int row);

  /// Whether the reader hid it. Hidden rows are in no answer, unless one asks for `is:hidden`.
  boolean hidden(int row);

  /// The values of a facet, as numbers into [#values].
  int[] ordinals(Facet facet, int row);

  /// The names of a facet's values, by number.
  List<String> values(Facet facet);

  /// The row of an event, or -1.
  int row(String eventId);

  /// The id of an event.
  String id(int row);

  /// The headline.
  String headline(int row);

  /// The whole event with its mentions.
  Corrected event(int row);
}
