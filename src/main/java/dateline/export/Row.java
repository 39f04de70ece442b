package dateline.export;

import dateline.article.Article;
import dateline.article.Published;
import dateline.correction.Corrected;
import dateline.event.Attribution;
import dateline.event.Codes;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one line of a table says: an event, or one mention of it.
///
/// `articles` are those that tell it; the first is the one that `sentence` stands in.
record Row(
    Corrected corrected,
    When when,
    Kind kind,
    Status status,
    List<Participant> participants,
    Place place,
    List<String> topics,
    List<String> saidBy,
    String sentence,
    List<Article> articles,
    int mentions,
    double confidence,
    List<Doubt> doubts,
    Codes codes) {

  /// The event.
  Event event() {
    return corrected.event();
  }

  /// A whole event.
  static Row of(Corrected corrected, Function<String, Optional<Article>> articles) {
    Event event = corrected.event();
    Optional<Mention> telling = telling(event);
    Map<String, Article> told = new LinkedHashMap<>();
    telling.ifPresent(first -> told.put(first.articleId(), article(first, articles)));
    for (Mention mention : event.mentions()) {
      told.computeIfAbsent(mention.articleId(), _ -> article(mention, articles));
    }
    return new Row(
        corrected,
        event.when(),
        event.kind(),
        event.status(),
        event.participants(),
        event.place(),
        event.topics(),
        event.mentions().stream().flatMap(Row::sources).distinct().toList(),
        telling.map(Mention::text).orElse(""),
        List.copyOf(told.values()),
        event.mentions().size(),
        event.confidence(),
        event.doubts(),
        event.codes());
  }

  /// One mention of an event, with what that sentence alone says.
  static Row of(
      Corrected corrected, Mention mention, Function<String, Optional<Article>> articles) {
    return new Row(
        corrected,
        mention.when(),
        mention.kind(),
        mention.status(),
        mention.participants(),
        mention.place(),
        mention.topics().stream().map(Topic::id).distinct().toList(),
        sources(mention).distinct().toList(),
        mention.text(),
        List.of(article(mention, articles)),
        1,
        mention.confidence(),
        mention.doubts(),
        mention.codes());
  }

  /// The mention that gave the event its date, or the first.
  private static Optional<Mention> telling(Event event) {
    return event.mentions().stream()
        .filter(mention -> mention.when().equals(event.when()))
        .findFirst()
        .or(() -> event.mentions().stream().findFirst());
  }

  private static Stream<String> sources(Mention mention) {
    return mention.saidBy().stream().map(Attribution::source);
  }

  private static Article article(Mention mention, Function<String, Optional<Article>> articles) {
    return articles
        .apply(mention.articleId())
        .orElseGet(() ->
            new Article(
                mention.articleId(), mention.articleId(), "", "", "", Published.UNKNOWN, ""));
  }
}
