package dateline.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// What a reader asked for.
public sealed interface Query {
  /// Every event.
  record Everything() implements Query {}

  /// A word of an event or of its sentences, in any of its forms.
  record Word(String text) implements Query {}

  /// Words that begin so.
  record Prefix(String text) implements Query {}

  /// Words in this order.
  record Phrase(String text) implements Query {}

  /// Events with this value of a facet, compared without case or accents; a part of a name is
  /// enough (`who:blinken`).
  record Has(Facet facet, String value) implements Query {}

  /// Events whose days intersect these, both included.
  record During(LocalDate first, LocalDate last) implements Query {
    /// The days of a month.
    public static During of(YearMonth month) {
      return new During(month.atDay(1), month.atEndOfMonth());
    }
  }

  /// All of them.
  record And(List<Query> parts) implements Query {
    /// Copies the parts.
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// Any of them.
  record Or(List<Query> parts) implements Query {
    /// Copies the parts.
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// Everything else.
  record Not(Query part) implements Query {}

  /// Every event.
  Query EVERYTHING = new Everything();
}
