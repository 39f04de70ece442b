package dateline.reading;

import dateline.article.Span;
import dateline.article.Words;
import dateline.reading.Scene.Time;
import dateline.time.DateRange;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that the headings of a chronology give its entries.
final class Headings {
  private static final Pattern BARE_DAYS =
      Pattern.compile("^\\W*(\\d{1,2})(?:\\s?[-–—]\\s?(\\d{1,2}))?\\W*$");

  private Headings() {}

  /// The date of a block's innermost heading, read under those above it.
  static Optional<Time> of(Block block, List<TimeExpression> times, Words words) {
    Optional<Time> best = Optional.empty();
    for (Span heading : block.headings()) {
      Optional<Time> own = Scene.times(times, words, heading).stream().reduce(Headings::joined);
      Optional<Time> above = best;
      if (above.isPresent() && BARE_DAYS.matcher(heading.of(words.text())).find()) {
        best = bare(above.get(), heading, words);
        continue;
      }
      best = own.map(time -> above.map(outer -> under(outer, time)).orElse(time)).or(() -> above);
    }
    return best;
  }

  /// "18–19" under "JUNE 2023".
  private static Optional<Time> bare(Time month, Span heading, Words words) {
    Matcher days = BARE_DAYS.matcher(heading.of(words.text()));
    LocalDate first = month.range().start();
    if (!days.find() || month.range().precision() != Precision.MONTH) {
      return Optional.of(month);
    }
    int from = Integer.parseInt(days.group(1));
    int to = days.group(2) == null ? from : Integer.parseInt(days.group(2));
    if (from < 1 || to < from || to > first.lengthOfMonth()) {
      return Optional.of(month);
    }
    DateRange range =
        new DateRange(first.withDayOfMonth(from), first.withDayOfMonth(to), Precision.DAY);
    return Optional.of(new Time(month.expression(), range, month.from(), month.to()));
  }

  /// Two dates of one heading: a range of days ("May 10 – 11"), or a date and a part of it.
  private static Time joined(Time first, Time second) {
    DateRange left = first.range();
    DateRange right = second.range();
    if (left.contains(right)) {
      return second;
    }
    boolean range =
        left.precision() == right.precision()
            && right.start().isAfter(left.end())
            && right.start().isBefore(left.end().plusDays(40));
    if (!range) {
      return first;
    }
    DateRange both = new DateRange(left.start(), right.end(), right.precision());
    return new Time(first.expression(), both, first.from(), second.to());
  }

  /// A day or month under its year. An entry that opens with a whole date ("Jan. 17, 2025:") lends
  /// its year to those below it ("Feb. 4:"), and a January after a December is the next one's.
  private static Time under(Time above, Time time) {
    DateRange outer = above.range();
    DateRange inner = time.range();
    if (outer.contains(inner)) {
      return time;
    }
    DateRange moved = shifted(inner, outer.start().getYear() - inner.start().getYear());
    boolean entry = outer.precision() == Precision.DAY;
    if (entry && moved.end().isBefore(outer.start().minusMonths(6))) {
      moved = shifted(moved, 1);
    }
    return entry || outer.contains(moved)
        ? new Time(time.expression(), moved, time.from(), time.to())
        : above;
  }

  private static DateRange shifted(DateRange range, int years) {
    return new DateRange(
        range.start().plusYears(years), range.end().plusYears(years), range.precision());
  }
}
