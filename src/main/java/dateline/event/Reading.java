package dateline.event;

import dateline.article.Article;
import dateline.time.TimeExpression;
import java.util.List;

/// All that was found in one article.
///
/// `article` carries the inferred day where none was stated. `quotations` are all that it puts
/// between quotation marks; those about an event are in its mention too.
public record Reading(
    Article article,
    List<TimeExpression> times,
    List<Mention> mentions,
    List<Quotation> quotations) {
  /// Copies the lists, so that a reading never changes.
  public Reading {
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
  }

  /// A reading of a text without quotations.
  public Reading(Article article, List<TimeExpression> times, List<Mention> mentions) {
    this(article, times, mentions, List.of());
  }
}
