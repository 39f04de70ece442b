package dateline.collection;

import dateline.article.Article;
import dateline.article.Published;
import dateline.correction.HandMade;
import dateline.event.Mention;
import dateline.event.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Rules that see through at once: every line of an article is a mention, and an article without a
/// day is of 15 May 2024.
final class LineRules {
  static final Rules RULES = new Rules("1", LineRules::read, HandMade::merge);

  private LineRules() {}

  static Reading read(Article article) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      if (!line.isBlank()) {
        mentions.add(HandMade.mention(article.id(), start, line));
      }
      start += line.length() + 1;
    }
    Published day =
        article.published().day().isPresent()
            ? article.published()
            : new Published.Inferred(LocalDate.of(2024, 5, 15), "It says so.");
    return new Reading(article.publishedOn(day), List.of(), mentions);
  }
}
