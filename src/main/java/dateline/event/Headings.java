package dateline.event;

import dateline.article.Span;
import dateline.article.Words;
import dateline.event.Scene.Time;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/// The days that the headings of a chronology give its entries.
final class Headings {
  private Headings() {}

  /// The sharpest date among a block's headings that agrees with those above it.
  static Optional<Time> of(Block block, List<TimeExpression> times, Words words) {
    Optional<Time> best = Optional.empty();
    for (Span heading : block.headings()) {
      for (Time time : Scene.times(times, words, heading)) {
        best = Optional.of(best.map(above -> under(above, time)).orElse(time));
      }
    }
    return best;
  }

  /// A day or month under its year; two days of one heading make a range.
  private static Time under(Time above, Time time) {
    DateRange outer = above.range();
    DateRange inner = time.range();
    if (outer.contains(inner)) {
      return time;
    }
    boolean span =
        outer.days() == inner.days()
            && inner.start().isAfter(outer.end())
            && inner.start().isBefore(outer.end().plusDays(40))
            && outer.days() == 1;
    if (span) {
      DateRange both = new DateRange(outer.start(), inner.end(), inner.precision());
      return new Time(above.expression(), both, above.from(), time.to());
    }
    int years = outer.start().getYear() - inner.start().getYear();
    DateRange moved =
        new DateRange(
            inner.start().plusYears(years), inner.end().plusYears(years), inner.precision());
    return outer.contains(moved)
        ? new Time(time.expression(), moved, time.from(), time.to())
        : above;
  }
}
