package dateline.reading;

import dateline.article.Article;
import dateline.article.Span;
import dateline.domain.Cast;
import dateline.domain.Foremost;
import dateline.domain.How;
import dateline.domain.Rank;
import dateline.domain.Who;
import dateline.time.DateRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The two sides that an article is about: two countries, or those who speak for them.
final class Sides {
  private Sides() {}

  /// The two countries named most, whether by name, by an adjective or by their people; none where
  /// fewer than two are named.
  static List<Who> of(Cast cast, Article article) {
    Span whole = new Span(0, article.text().length());
    DateRange when = article.published().day().map(DateRange::day).orElse(DateRange.year(2000));
    Map<String, Integer> counts = new HashMap<>();
    List<Who> all = cast.everybody(whole, when);
    all.stream()
        .map(Who::country)
        .filter(country -> !country.isEmpty())
        .forEach(country -> counts.merge(country, 1, Integer::sum));
    List<String> sides = Foremost.two(counts);
    return sides.size() < 2
        ? List.of()
        : sides.stream().map(country -> spokenFor(country, all, whole)).toList();
  }

  /// The person of a country whom the article names most, at least twice; else the country.
  private static Who spokenFor(String country, List<Who> all, Span whole) {
    Map<String, Integer> times = new LinkedHashMap<>();
    all.stream()
        .filter(who -> who.country().equals(country) && who.how() == How.NAME)
        .filter(who -> who.rank() == Rank.LEADER || who.rank() == Rank.CABINET)
        .forEach(who -> times.merge(who.name(), 1, Integer::sum));
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2)
        .max(Map.Entry.comparingByValue())
        .flatMap(entry -> all.stream().filter(who -> who.name().equals(entry.getKey())).findFirst())
        .orElse(Who.land(whole, country, "the article is about this side"));
  }
}
