package dateline.time;

import dateline.article.Article;
import dateline.article.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds the expressions of time in an article and works out which days they mean.
///
/// Immutable and safe for any number of threads; the time it takes grows with the length of the
/// text and with nothing else.
public final class TimeTagger {
  private final Rules rules;

  private TimeTagger(Rules rules) {
    this.rules = rules;
  }

  /// The tagger with Dateline's own English rules.
  public static TimeTagger standard() {
    return new TimeTagger(Rules.english());
  }

  /// A tagger with other rules.
  static TimeTagger with(Rules rules) {
    return new TimeTagger(rules);
  }

  /// The expressions of an article, in text order, none overlapping.
  public List<TimeExpression> tag(Article article) {
    return tag(article, Words.of(article.text()));
  }

  private List<TimeExpression> tag(Article article, Words words) {
    Scene scene = new Scene(article, words);
    Resolver resolver = new Resolver(scene);
    List<TimeExpression> expressions = new ArrayList<>();
    List<Item> items = Finder.find(rules, words);
    boolean chronology = Headings.count(words, items) > 1;
    for (Item item : items) {
      scene.at(item.from(), item.to());
      if (Titles.isTitle(words, item.from(), item.to(), scene.sentenceFrom())) {
        continue;
      }
      Resolved resolved = resolver.resolve(item.said());
      if (chronology && Headings.isHeading(words, item.from(), item.to())) {
        resolved.range().ifPresent(scene::heading);
      }
      scene.speak(resolved, item.said());
      expressions.add(
          new TimeExpression(
              words.span(item.from(), item.to()),
              resolved.timex(),
              resolved.meaning(),
              item.rule().name(),
              resolved.why()));
    }
    return List.copyOf(expressions);
  }
}
