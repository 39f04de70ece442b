package dateline.timeline;

import java.util.Locale;

/// The few words that a picture needs, in the reader's language.
public interface Wording {
  /// The language of the names of months and days.
  Locale locale();

  /// Today.
  String today();

  /// A number of events that found no place.
  String more(int count);

  /// A number of events without a date.
  String undated(int count);

  /// A number of events before what is in sight.
  String earlier(int count);

  /// A number of events after what is in sight.
  String later(int count);

  /// A stretch of days without an event.
  String gap(int days);

  /// The lane of all that is in none of the others.
  String others();

  /// A number as it is written.
  String number(int count);
}
