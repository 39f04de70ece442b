package dateline.event;

import dateline.article.Span;
import dateline.time.DateRange;
import java.util.Optional;

/// The days of an event, and how we know them.
public sealed interface When {
  /// The days, where known.
  Optional<DateRange> range();

  /// Dated by words of the article.
  ///
  /// `words` are the article's own ("this Tuesday"), `span` where they stand in the article, `rule`
  /// the rule that dated the event by them, `why` a sentence for the reader.
  record Dated(DateRange dates, String words, Span span, String rule, String why) implements When {
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
