package dateline.event;

import dateline.article.Span;
import dateline.time.DateRange;
import java.util.Optional;

/// The days of an event, and how we know them.
public sealed interface When {
  /// The minute of the day that stands for a time of which none is told.
  int NO_MINUTE = 24 * 60;

  /// The days, where known.
  Optional<DateRange> range();

  /// The minute of the day on which it took place, for the order within a day: "in the evening" is
  /// some hour of it. [#NO_MINUTE] where the text tells none.
  default int minute() {
    return NO_MINUTE;
  }

  /// Dated by words of the article.
  ///
  /// `words` are the article's own ("this Tuesday"), `span` where they stand in the article, `rule`
  /// the rule that dated the event by them, `why` a sentence for the reader.
  record Dated(DateRange dates, String words, Span span, String rule, String why, int minute)
      implements When {
    /// Dated without a time of day.
    public Dated(DateRange dates, String words, Span span, String rule, String why) {
      this(dates, words, span, rule, why, NO_MINUTE);
    }

    /// The same at a time of day.
    public Dated at(int time) {
      return new Dated(dates, words, span, rule, why, time);
    }

    @Override
    public Optional<DateRange> range() {
      return Optional.of(dates);
    }
  }

  /// Not dated; `why` says what is missing.
  record Undated(String why) implements When {
    @Override
    public Optional<DateRange> range() {
      return Optional.empty();
    }
  }
}
