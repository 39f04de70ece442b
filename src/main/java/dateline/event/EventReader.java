package dateline.event;

import dateline.article.Article;
import dateline.article.Sentences;
import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.Domain;
import dateline.domain.Who;
import dateline.event.Clauses.Clause;
import dateline.event.Cues.Hit;
import dateline.event.Scene.Time;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the events of an article. Immutable, safe for many threads, linear in the text.
public final class EventReader {
  private final TimeTagger tagger;
  private final Domain domain;
  private final Cues cues;

  private EventReader(TimeTagger tagger, Domain domain, Cues cues) {
    this.tagger = tagger;
    this.domain = domain;
    this.cues = cues;
  }

  /// A reader with the rules and the knowledge that come with the program.
  public static EventReader standard() {
    return with(Domain.standard());
  }

  /// A reader with other knowledge.
  public static EventReader with(Domain domain) {
    return new EventReader(TimeTagger.standard(), domain, Cues.standard());
  }

  /// All that is found in an article; its day is inferred where none is known.
  public Reading read(Article given) {
    Article article = ArticleDay.of(given, domain);
    List<TimeExpression> times = tagger.tag(article);
    Cast cast = domain.read(article);
    Words words = Words.of(article.text());
    List<Mention> mentions = new ArrayList<>();
    List<Who> sides = Sides.of(cast, article);
    int order = 0;
    for (Block block : Layout.of(article.text())) {
      if (!block.tells()) {
        continue;
      }
      Optional<Time> heading = Headings.of(block, times, words);
      for (Span sentence : sentences(article.text(), block.span())) {
        int place = block.role() == Block.Role.BODY ? order++ : Integer.MAX_VALUE;
        Scene scene = scene(article, block, sentence, place, words, times, heading, cast, sides);
        mentions.addAll(SceneReader.read(scene));
      }
    }
    return new Reading(article, times, Echoes.joined(mentions));
  }

  private Scene scene(
      Article article,
      Block block,
      Span sentence,
      int order,
      Words words,
      List<TimeExpression> times,
      Optional<Time> heading,
      Cast cast,
      List<Who> sides) {
    int from = words.wordAt(sentence.start());
    int to = words.wordAt(sentence.end() - 1) + 1;
    List<Hit> hits = light(cues.find(words, from, to));
    List<Clause> clauses = Clauses.of(words, new Cues.Spotter(hits), from, to);
    return new Scene(
        article,
        block,
        sentence,
        order,
        words,
        from,
        to,
        hits,
        clauses,
        Scene.times(times, words, sentence),
        heading,
        cast,
        sides);
  }

  /// "launched a working group": the verb leaves the event to the noun behind it.
  private static List<Hit> light(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>(hits);
    kept.removeIf(hit ->
        hit.cue().id().equals("launch")
            && hits.stream()
                .anyMatch(noun ->
                    noun.form() == Cue.Form.NOUN
                        && noun.from() >= hit.to()
                        && noun.from() - hit.to() <= 6));
    return kept;
  }

  /// The sentences of a block, whose line ends only wrap it.
  private static List<Span> sentences(String text, Span block) {
    String part = block.of(text).replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ');
    return Sentences.of(part).stream()
        .map(span -> new Span(span.start() + block.start(), span.end() + block.start()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
