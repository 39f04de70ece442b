package dateline.reading;

import dateline.article.Words;
import dateline.domain.How;
import dateline.domain.Who;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Status;
import dateline.reading.Stanzas.Stanza;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says what a contact was about where only the sentences after it do: "The two sides also
/// discussed Taiwan." The words stand in `agenda.rules`.
///
/// Made for one article; its sentences come in order.
final class Agenda {
  private static final List<Rule> RULES = rules();

  /// How many sentences after a contact may still speak of it.
  private static final int REACH = 10;

  /// How many words a subject may have before its verb.
  private static final int SUBJECT = 25;

  private static final Set<String> BOTH = Grammar.named("both");

  /// One stanza, compiled.
  record Rule(boolean talk, List<Phrase> phrases, Stanza stanza) {}

  /// The words found, and whether they need a subject.
  record Found(boolean talk, int from, int to) {}

  private record Contact(int mention, int sentence, Optional<Scene.Time> heading) {}

  private final List<Mention> mentions;
  private final List<Contact> contacts = new ArrayList<>();
  private int sentences;

  /// For an article whose mentions are collected in `mentions`.
  Agenda(List<Mention> mentions) {
    this.mentions = mentions;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Stanza stanza : Stanzas.of("agenda.rules")) {
      List<Phrase> phrases = new ArrayList<>();
      stanza.all("words").forEach(line -> phrases.addAll(Phrase.all(line)));
      rules.add(new Rule(stanza.one("agenda").equals("talk"), phrases, stanza));
    }
    return rules;
  }

  /// The rules, in the order of the file.
  static List<Rule> standard() {
    return RULES;
  }

  /// Takes the next sentence, whose own mentions begin at `first`. Where it tells nothing itself,
  /// its topics go to the contact that it speaks of.
  void next(Scene scene, int first) {
    sentences++;
    contacts.removeIf(contact ->
        sentences - contact.sentence() > REACH || !contact.heading().equals(scene.heading()));
    List<Mention> own = mentions.subList(first, mentions.size());
    if (own.stream().allMatch(Agenda::undated)) {
      found(scene.words(), scene.from(), scene.to())
          .filter(found -> !denied(scene, found))
          .flatMap(found -> meant(scene, found))
          .ifPresent(index -> {
            own.clear();
            mentions.set(
                index, mentions.get(index).telling(SceneReader.topics(scene), scene.span()));
          });
    }
    for (int i = first; i < mentions.size(); i++) {
      if (contact(mentions.get(i))) {
        contacts.add(new Contact(i, sentences, scene.heading()));
      }
    }
  }

  /// "Nothing was discussed concerning Iran", "they did not raise Taiwan".
  private static boolean denied(Scene scene, Found found) {
    for (int at = found.from() - 4; at < found.to(); at++) {
      if (scene.is(at, "nothing", "not", "never", "neither", "t", "without", "avoided")) {
        return true;
      }
    }
    return false;
  }

  /// "The two sides discussed trade": talks that the article's own day dates for want of a better
  /// one.
  private static boolean undated(Mention mention) {
    return mention.kind() == Kind.TALKS
        && (mention.when().range().isEmpty() || mention.rule().endsWith(", news"));
  }

  private static boolean contact(Mention mention) {
    return switch (mention.kind()) {
      case SUMMIT, MEETING, TALKS, CALL, VISIT -> mention.when().range().isPresent();
      case CONFERENCE, AGREEMENT, STATEMENT, MEASURE, INCIDENT, ELECTION, OTHER -> false;
    };
  }

  /// The first words between `from` and `to` that say what something was about.
  static Optional<Found> found(Words words, int from, int to) {
    for (int at = from; at < Math.min(to, from + SUBJECT); at++) {
      for (Rule rule : RULES) {
        for (Phrase phrase : rule.phrases()) {
          int end = phrase.match(words, at, to);
          if (end > at) {
            return Optional.of(new Found(rule.talk(), at, end));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The contact of the latest day that the subject fits, of several the one told last: those
  /// before it are background.
  private Optional<Integer> meant(Scene scene, Found found) {
    boolean planned = planned(scene, found);
    Optional<Integer> best = Optional.empty();
    for (Contact contact : contacts.reversed()) {
      Mention mention = mentions.get(contact.mention());
      boolean later =
          best.map(index -> days(mention).start().isAfter(days(mentions.get(index)).start()))
              .orElse(true);
      if (later
          && (mention.status() == Status.PLANNED) == planned
          && !recalled(mention)
          && fits(scene, found, mention)) {
        best = Optional.of(contact.mention());
      }
    }
    return best;
  }

  private static boolean planned(Scene scene, Found found) {
    for (int at = found.from() - 4; at < found.from(); at++) {
      if (scene.is(at, "will", "would", "expected", "plans", "planned", "hopes", "likely")) {
        return true;
      }
    }
    return false;
  }

  /// Whether another mention speaks of it as past.
  private boolean recalled(Mention mention) {
    return mentions.subList(contacts.getFirst().mention(), mentions.size()).stream()
        .flatMap(other -> other.recalls().stream())
        .anyMatch(recall -> recall.mention().equals(mention.id()));
  }

  private static boolean fits(Scene scene, Found found, Mention mention) {
    if (found.from() == scene.from()) {
      return !found.talk();
    }
    Set<String> names = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (Participant participant : mention.participants()) {
      names.add(participant.name());
      countries.add(participant.country());
    }
    List<Who> subjects = scene.cast().who(scene.spanOf(scene.from(), found.from()), days(mention));
    boolean named = subjects.stream().anyMatch(who -> names.contains(who.name()));
    boolean stranger = subjects.stream().anyMatch(Parties::isPerson);
    boolean others =
        subjects.stream().anyMatch(who -> who.how() == How.NAME && !names.contains(who.name()));
    boolean side = subjects.stream().anyMatch(who -> countries.contains(who.country()));
    boolean both =
        Stream.iterate(scene.from(), at -> at < found.from(), at -> at + 1)
            .anyMatch(at -> BOTH.contains(scene.words().lower(at)));
    return (named && !others) || (!stranger && (side || both || !found.talk()));
  }

  private static DateRange days(Mention mention) {
    return mention.when().range().orElseThrow();
  }
}
