package dateline.reading;

import dateline.article.Article;
import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.Who;
import dateline.event.When;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence with all that was found in it: cues, clauses, times, and the cast of its article.
///
/// `adrift` is a date that only the article's day would make one, where that is not known ("on
/// Thursday"). `sides` are the two countries that the article names most, whom "their talks" means.
/// `from` and `to` are the sentence's words. `order` counts the sentences of body text from 0.
record Scene(
    Article article,
    Block block,
    Span span,
    int order,
    Words words,
    int from,
    int to,
    List<Hit> hits,
    List<Clause> clauses,
    List<Time> times,
    Optional<TimeExpression> adrift,
    Optional<Time> heading,
    Cast cast,
    List<Who> sides) {

  /// A time expression that means days, and its words.
  record Time(TimeExpression expression, DateRange range, int from, int to) {}

  /// Copies the lists.
  Scene {
    hits = List.copyOf(hits);
    clauses = List.copyOf(clauses);
    times = List.copyOf(times);
  }

  /// The same sentence with other times.
  Scene at(List<Time> others) {
    return new Scene(
        article, block, span, order, words, from, to, hits, clauses, others, adrift, heading, cast,
        sides);
  }

  /// The time expressions among `expressions` that mean days within `span`.
  static List<Time> times(List<TimeExpression> expressions, Words words, Span span) {
    List<Time> times = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Optional<DateRange> days =
          span.contains(expression.span()) ? days(expression) : Optional.empty();
      if (days.isPresent()) {
        int from = words.wordAt(expression.span().start());
        int to = words.wordAt(expression.span().end() - 1) + 1;
        times.add(new Time(expression, days.get(), from, to));
      }
    }
    return times;
  }

  /// The first of `expressions` within `span` whose day the text does not tell.
  static Optional<TimeExpression> adrift(List<TimeExpression> expressions, Span span) {
    return expressions.stream()
        .filter(expression -> span.contains(expression.span()))
        .filter(expression -> expression.meaning() instanceof Meaning.Unclear)
        .filter(expression -> expression.timex().value().startsWith("XXXX-"))
        .findFirst();
  }

  private static Optional<DateRange> days(TimeExpression expression) {
    return expression.meaning() instanceof Meaning.Days(DateRange range)
        ? Optional.of(range)
        : NoSuchDay.month(expression);
  }

  /// The index of the clause that holds a word.
  int clauseOf(int word) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).has(word)) {
        return i;
      }
    }
    return clauses.size() - 1;
  }

  /// Whether a cue stands in a main clause.
  boolean main(Hit hit) {
    Clauses.Link link = clauses.get(clauseOf(hit.from())).link();
    return link == Clauses.Link.START || link == Clauses.Link.AND;
  }

  /// The characters of some words.
  Span spanOf(int first, int end) {
    return words.span(first, end);
  }

  /// Whether one of `choices` is the word at `i`.
  boolean is(int i, String... choices) {
    if (i < from || i >= to) {
      return false;
    }
    for (String choice : choices) {
      if (words.lower(i).equals(choice)) {
        return true;
      }
    }
    return false;
  }

  /// The first word of the text from `i` backwards that is no mark of punctuation or quotation.
  int wordBefore(int i) {
    int at = i - 1;
    while (at >= from && !Character.isLetterOrDigit(words.lower(at).charAt(0))) {
      at--;
    }
    return at;
  }

  /// The days of a time of this sentence.
  When.Dated dated(Time time, String rule, String why) {
    Span span = time.expression().span();
    return new When.Dated(time.range(), span.of(words.text()), span, rule, why);
  }

  /// All of its words.
  Parties.Part whole() {
    return new Parties.Part(from, to);
  }
}
