package dateline.reading;

import dateline.article.Article;
import dateline.article.Sentences;
import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.Domain;
import dateline.domain.Who;
import dateline.event.Mention;
import dateline.event.Pack;
import dateline.event.Quotation;
import dateline.event.Reading;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cues.Hit;
import dateline.reading.Scene.Time;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the events of an article. Immutable, safe for many threads, linear in the text.
public final class EventReader {
  /// No sentence is longer; what runs on without an end is cut, so that work stays linear.
  private static final int LONGEST = 2500;

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

  /// A reader with packs laid upon what comes with the program, the first below.
  ///
  /// @throws IllegalArgumentException where a pack has a mistake; [Packs#check] tells them all
  public static EventReader with(List<Pack> packs) {
    return new EventReader(TimeTagger.standard(), Packs.domain(packs), Packs.cues(packs));
  }

  /// All that is found in an article; its day is inferred where none is known.
  public Reading read(Article given) {
    Article article = ArticleDay.of(given, domain);
    List<TimeExpression> times = tagger.tag(article);
    Cast cast = domain.read(article);
    Words words = Words.of(article.text());
    List<Scene> scenes = scenes(article, words, times, cast);
    List<Mention> mentions = new ArrayList<>();
    Agenda agenda = new Agenda(mentions);
    Delegations delegations = new Delegations(mentions);
    List<Span> told = new ArrayList<>();
    for (Scene scene : scenes) {
      int first = mentions.size();
      for (Mention mention : SceneReader.read(scene)) {
        List<Mention> before = mentions.subList(0, first);
        mentions.add(Hours.timed(Again.dated(scene, mention, before), times));
      }
      Recalls.standard().note(scene, mentions, first);
      agenda.next(scene, first);
      delegations.next(scene, Math.min(first, mentions.size()));
      told.add(scene.span());
    }
    List<Quotation> quotes = Quotes.of(words, cast, told);
    List<Mention> joined =
        Echoes.joined(mentions).stream().map(Confidence.standard()::rated).toList();
    return new Reading(article, times, Quotes.about(joined, quotes, told), quotes);
  }

  /// Every sentence that tells, of an article whose day is known.
  List<Scene> scenes(Article article, Words words, List<TimeExpression> times, Cast cast) {
    List<Scene> scenes = new ArrayList<>();
    List<Who> sides = Sides.of(cast, article);
    Eras eras = new Eras(article.published());
    int order = 0;
    for (Block block : Layout.of(article.text())) {
      if (!block.tells()) {
        continue;
      }
      Optional<Time> heading = Headings.of(block, times, words);
      for (Span sentence : sentences(article.text(), block.span())) {
        int place = block.role() == Block.Role.BODY ? order++ : Integer.MAX_VALUE;
        scenes.add(
            eras.settled(
                scene(article, block, sentence, place, words, times, heading, cast, sides)));
      }
    }
    return scenes;
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
    List<Hit> hits = light(cues.find(words, from, to), words);
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
        article.published().day().isEmpty() ? Scene.adrift(times, sentence) : Optional.empty(),
        heading,
        cast,
        sides);
  }

  /// "launched a working group": the verb leaves the event to the noun behind it; "suspended
  /// talks": the noun leaves it to the verb; "discussions are to resume": the verb to its subject.
  private static List<Hit> light(List<Hit> hits, Words words) {
    List<Hit> kept = new ArrayList<>(hits);
    kept.removeIf(hit ->
        hit.cue().id().equals("launch") && hits.stream().anyMatch(noun -> object(hit, noun)));
    kept.removeIf(noun ->
        noun.cue().contact()
            && hits.stream()
                .anyMatch(hit -> hit.cue().id().equals("suspend") && object(hit, noun)));
    kept.removeIf(verb ->
        verb.cue().id().equals("ease")
            && verb.form() != Cue.Form.NOUN
            && words.lower(verb.to() - 1).startsWith("resume")
            && hits.stream().anyMatch(noun -> subject(noun, verb)));
    return kept;
  }

  /// Whether talks stand before a verb as its subject: "discussions are to resume".
  private static boolean subject(Hit noun, Hit verb) {
    return noun.form() == Cue.Form.NOUN
        && noun.cue().contact()
        && noun.to() <= verb.from()
        && verb.from() - noun.to() <= 10;
  }

  /// Whether a noun stands where the object of a verb does.
  private static boolean object(Hit verb, Hit noun) {
    return noun.form() == Cue.Form.NOUN
        && verb.form() != Cue.Form.NOUN
        && noun.from() >= verb.to()
        && noun.from() - verb.to() <= 6;
  }

  /// The sentences of a block, whose line ends only wrap it.
  private static List<Span> sentences(String text, Span block) {
    String part = block.of(text).replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ');
    List<Span> sentences = new ArrayList<>();
    for (Span span : Sentences.of(part)) {
      for (int start = span.start(); start < span.end(); start += LONGEST) {
        int end = Math.min(span.end(), start + LONGEST);
        Span piece = Lines.trimmed(text, start + block.start(), end + block.start());
        if (piece.length() > 0) {
          sentences.add(piece);
        }
      }
    }
    return sentences;
  }
}
