package dateline.event;

import dateline.article.Article;
import dateline.article.Span;
import dateline.domain.Cast;
import dateline.domain.How;
import dateline.domain.Rank;
import dateline.domain.Who;
import dateline.time.DateRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The two countries that an article is about.
final class Sides {
  private Sides() {}

  /// The two countries named most, whether by name, by an adjective or by their people; none where
  /// fewer than two are named.
  static List<Who> of(Cast cast, Article article) {
    Span whole = new Span(0, article.text().length());
    DateRange when = article.published().day().map(DateRange::day).orElse(DateRange.year(2000));
    Map<String, Integer> counts = new HashMap<>();
    cast.everybody(whole, when).stream()
        .map(Who::country)
        .filter(country -> !country.isEmpty())
        .forEach(country -> counts.merge(country, 1, Integer::sum));
    List<Who> sides =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .map(side ->
                new Who(
                    whole,
                    side.getKey(),
                    "",
                    side.getKey(),
                    Rank.NONE,
                    How.COUNTRY,
                    true,
                    "the article is about this side"))
            .toList();
    return sides.size() == 2 ? sides : List.of();
  }
}
