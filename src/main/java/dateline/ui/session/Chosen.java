package dateline.ui.session;

import dateline.article.Article;
import dateline.collection.OpenCollection;
import dateline.correction.Corrected;
import dateline.event.Mention;
import dateline.query.Answer;
import dateline.ui.screen.Screen;
import dateline.ui.screen.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chosen event with the articles that tell it.
///
/// `terms` are the words to mark in it.
public record Chosen(Corrected corrected, Map<String, Article> articles, List<String> terms) {
  /// Reads it; nothing where no event is chosen.
  public static Optional<Chosen> of(Screen screen, OpenCollection collection) {
    int row = screen.chosenRow();
    if (row < 0) {
      return Optional.empty();
    }
    Answer answer = screen.answer().orElseThrow();
    Corrected corrected = answer.table().event(row);
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Mention mention : corrected.event().mentions()) {
      if (!articles.containsKey(mention.articleId())) {
        collection.article(mention.articleId()).ifPresent(a -> articles.put(a.id(), a));
      }
    }
    return Optional.of(new Chosen(corrected, articles, answer.terms()));
  }

  /// How an article is called.
  public String title(String articleId) {
    Article article = articles.get(articleId);
    return article == null ? articleId : Sources.title(article);
  }
}
