package dateline.domain;

import dateline.article.Span;
import java.util.List;

/// Words of an article that speak of someone, before anybody asks on which day.
sealed interface Hit {
  /// Where the words stand.
  Span span();

  /// A name. `candidates` are the people of the tables who may be meant, none for a stranger;
  /// `offices` those that the title beside it may mean, `country` the side that the words state, or
  /// empty; `full` is true of a full name; `former` of one who held the office once.
  record Named(
      Span span,
      String words,
      List<Person> candidates,
      List<Office> offices,
      String country,
      boolean full,
      boolean former)
      implements Hit {}

  /// A title without a name; a `brief` one ("the secretary") is only someone named elsewhere.
  record Titled(Span span, List<Office> offices, String country, boolean former, boolean brief)
      implements Hit {}

  /// A country; `actor` where it does something, not where it is a place or an attribute.
  record Side(Span span, String country, Sense.Use use, boolean actor) implements Hit {}

  /// A body, a firm, an agency or a forum.
  record Body(Span span, Organisation organisation, boolean actor) implements Hit {}

  /// An official without a name.
  record Nameless(Span span, String words, String country, Rank rank) implements Hit {}

  /// "His Chinese counterpart": `country` is empty where the words do not say it.
  record Counterpart(Span span, String country) implements Hit {}

  /// "The two leaders".
  record Pair(Span span, Rank rank) implements Hit {}

  /// "He", "she"; `object` is true of "him".
  record Pronoun(Span span, String sex, boolean object) implements Hit {}
}
