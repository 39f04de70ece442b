package dateline.ui.screen;

import dateline.article.Article;
import dateline.event.Attribution;
import dateline.event.Event;
import dateline.event.Mention;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who tells an event: its articles, and the voices within them.
public final class Sources {
  private Sources() {}

  /// The number of articles that tell the event.
  public static int count(Event event) {
    return (int) event.mentions().stream().map(Mention::articleId).distinct().count();
  }

  /// How an article is called: by its title, else by the name it came by.
  public static String title(Article article) {
    return article.title().isEmpty() ? article.name() : article.title();
  }

  /// The mentions of an event, by article, in the order of the articles' first mention.
  public static Map<String, List<Mention>> byArticle(Event event) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : event.mentions()) {
      groups.merge(mention.articleId(), List.of(mention), Sources::joined);
    }
    return groups;
  }

  /// The mentions of an event, by the voice that tells them: who is quoted, else the article.
  public static Map<String, List<Mention>> byVoice(Event event, Map<String, String> articleNames) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : event.mentions()) {
      Set<String> voices = new LinkedHashSet<>();
      mention.saidBy().stream().map(Attribution::source).forEach(voices::add);
      if (voices.isEmpty()) {
        voices.add(articleNames.getOrDefault(mention.articleId(), mention.articleId()));
      }
      voices.forEach(voice -> groups.merge(voice, List.of(mention), Sources::joined));
    }
    return groups;
  }

  /// The topics that some mentions speak of.
  public static Set<String> topics(List<Mention> mentions) {
    Set<String> topics = new TreeSet<>();
    mentions.forEach(mention -> mention.topics().forEach(topic -> topics.add(topic.id())));
    return topics;
  }

  private static List<Mention> joined(List<Mention> some, List<Mention> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }
}
