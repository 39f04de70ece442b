package dateline.event;

import dateline.article.Article;
import dateline.time.TimeExpression;
import java.util.List;

/// All that was found in one article.
///
/// `article` carries the inferred day where none was stated.
public record Reading(Article article, List<TimeExpression> times, List<Mention> mentions) {
  /// Copies the lists, so that a reading never changes.
  public Reading {
    times = List.copyOf(times);
    mentions = List.copyOf(mentions);
  }
}
