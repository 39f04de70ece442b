package dateline.reading;

import dateline.article.Span;
import dateline.domain.How;
import dateline.domain.Who;
import dateline.event.Appearance;
import dateline.event.Level;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.reading.Clauses.Clause;
import dateline.reading.Stanzas.Stanza;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says who met where only the sentences after it do: "The US delegation was led by …". The words
/// stand in `delegations.rules`.
///
/// Made for one article; its sentences come in order. Only a side for which nobody is named yet
/// gets a name.
final class Delegations {
  private static final List<Rule> RULES = rules();

  /// How many sentences after a contact may still speak of it.
  private static final int REACH = 8;

  /// How many days before the latest contact another one is background.
  private static final int BACKGROUND = 10;

  private final List<Mention> mentions;
  private final List<Contact> contacts = new ArrayList<>();
  private Optional<Scene> last = Optional.empty();
  private int sentences;

  /// One stanza, compiled; `before` where the leaders stand before its words.
  record Rule(boolean before, List<Phrase> phrases, Stanza stanza) {}

  /// Somebody who led a side, which may be unknown.
  record Head(Participant participant, Span span, String why) {}

  private record Words(boolean before, int from, int to) {}

  private record Contact(int mention, int sentence, Optional<Scene.Time> heading) {}

  /// For an article whose mentions are collected in `mentions`.
  Delegations(List<Mention> mentions) {
    this.mentions = mentions;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Stanza stanza : Stanzas.of("delegations.rules")) {
      List<Phrase> phrases = new ArrayList<>();
      stanza.all("words").forEach(line -> phrases.addAll(Phrase.all(line)));
      rules.add(new Rule(stanza.one("heads").equals("lead"), phrases, stanza));
    }
    return rules;
  }

  /// The rules, in the order of the file.
  static List<Rule> standard() {
    return RULES;
  }

  /// Takes the next sentence, whose own mentions begin at `first`.
  void next(Scene scene, int first) {
    sentences++;
    contacts.removeIf(contact -> !contact.heading().equals(scene.heading()));
    List<Mention> own = mentions.subList(first, mentions.size());
    if (!contacts.isEmpty() && !words(scene).isEmpty()) {
      meant(scene, own).ifPresent(index -> lead(scene, index));
    }
    for (int i = first; i < mentions.size(); i++) {
      if (contact(mentions.get(i))) {
        contacts.add(new Contact(i, sentences, scene.heading()));
      }
    }
    last = Optional.of(scene);
  }

  private static boolean contact(Mention mention) {
    return switch (mention.kind()) {
      case SUMMIT, MEETING, TALKS, CALL, CONFERENCE -> mention.when().range().isPresent();
      case VISIT, AGREEMENT, STATEMENT, MEASURE, INCIDENT, ELECTION, OTHER -> false;
    };
  }

  /// The contact told last that has an open side: a few sentences before, or at the place that this
  /// sentence or the one before it names. A sentence with a contact of other days speaks of that.
  private Optional<Integer> meant(Scene scene, List<Mention> own) {
    for (Contact contact : contacts.reversed()) {
      Mention mention = mentions.get(contact.mention());
      DateRange days = mention.when().range().orElseThrow();
      boolean near = sentences - contact.sentence() <= REACH || there(scene, mention);
      boolean old = days.end().isBefore(latest().minusDays(BACKGROUND));
      boolean other =
          own.stream()
              .filter(Delegations::contact)
              .anyMatch(one -> !one.when().range().orElseThrow().intersects(days));
      if (near && !old && !other && mention.participants().stream().anyMatch(Delegations::open)) {
        return Optional.of(contact.mention());
      }
    }
    return Optional.empty();
  }

  /// The last day of all contacts: what lies well before it is background.
  private LocalDate latest() {
    return contacts.stream()
        .map(contact -> mentions.get(contact.mention()).when().range().orElseThrow().start())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private boolean there(Scene scene, Mention mention) {
    return Stream.concat(last.stream(), Stream.of(scene))
        .flatMap(one -> one.cast().where(one.span()).stream())
        .anyMatch(where -> !where.name().isEmpty() && where.name().equals(mention.place().name()));
  }

  /// Whether nobody is named who speaks for a side.
  private static boolean open(Participant participant) {
    return participant.level() == Level.NONE && participant.name().equals(participant.country());
  }

  private void lead(Scene scene, int index) {
    Mention mention = mentions.get(index);
    List<Participant> all = new ArrayList<>(mention.participants());
    List<Appearance> appearances = new ArrayList<>(mention.appearances());
    for (Head head : heads(scene, mention.when().range().orElseThrow())) {
      Participant one = head.participant();
      boolean room =
          all.stream()
              .anyMatch(side ->
                  open(side) && (one.country().isEmpty() || side.country().equals(one.country())));
      boolean mate = appearances.stream().anyMatch(other -> other.span().equals(head.span()));
      boolean beside =
          all.stream()
              .anyMatch(other ->
                  !open(other)
                      && !mention.participants().contains(other)
                      && other.country().equals(one.country()));
      if ((room || beside) && !mate) {
        all.add(one);
        String text = head.span().of(scene.words().text()).replaceAll("\\s+", " ");
        appearances.add(new Appearance(one.name(), head.span(), text, head.why()));
      }
    }
    all.removeIf(side ->
        open(side)
            && all.stream()
                .anyMatch(other -> !open(other) && other.country().equals(side.country())));
    if (!all.equals(mention.participants())) {
      mentions.set(index, mention.joinedBy(all, appearances, scene.span()));
    }
  }

  /// Those whom a sentence says to have led a side on these days.
  static List<Head> heads(Scene scene, DateRange days) {
    List<Head> heads = new ArrayList<>();
    List<Words> all = words(scene);
    for (int i = 0; i < all.size(); i++) {
      Words words = all.get(i);
      Clause clause = scene.clauses().get(scene.clauseOf(words.from()));
      Clause behind = scene.clauses().get(scene.clauseOf(Math.min(words.to(), scene.to() - 1)));
      int next = i + 1 < all.size() ? all.get(i + 1).from() : scene.to();
      int from = words.before() ? clause.from() : words.to();
      int to = words.before() ? words.from() : Math.min(next, Math.max(behind.to(), words.to()));
      heads.addAll(heads(scene, days, words, from, to));
    }
    return heads;
  }

  private static List<Head> heads(Scene scene, DateRange days, Words words, int from, int to) {
    List<Head> heads = new ArrayList<>();
    if (from >= to) {
      return heads;
    }
    List<Who> known =
        scene.cast().everybody(scene.spanOf(from, to), days).stream()
            .filter(who -> who.how() == How.NAME && !new Possessors(scene).serves(who))
            .toList();
    for (Who who : known) {
      Level level = Level.valueOf(who.rank().name());
      heads.add(
          new Head(
              new Participant(who.name(), who.role(), who.country(), level),
              who.span(),
              who.why()));
    }
    String side = side(scene, days, words);
    for (Span name : new Names(scene).of(from, to)) {
      if (known.stream().noneMatch(who -> who.span().overlaps(name))) {
        String text = name.of(scene.words().text()).replaceAll("\\s+", " ");
        heads.add(
            new Head(
                new Participant(text, "", heads.isEmpty() ? side : "", Level.OFFICIAL),
                name,
                "led a side, as the text says"));
      }
    }
    return heads;
  }

  /// The country whose delegation the words speak of, or "".
  private static String side(Scene scene, DateRange days, Words words) {
    int from = Math.max(scene.from(), words.before() ? words.from() : words.from() - 4);
    return scene.cast().everybody(scene.spanOf(from, words.to()), days).stream()
        .map(Who::country)
        .filter(country -> !country.isEmpty())
        .reduce((first, nearer) -> nearer)
        .orElse("");
  }

  /// The words of a sentence that speak of leaders, in order.
  private static List<Words> words(Scene scene) {
    List<Words> found = new ArrayList<>();
    for (int at = scene.from(); at < scene.to(); at++) {
      for (Rule rule : RULES) {
        for (Phrase phrase : rule.phrases()) {
          int end = phrase.match(scene.words(), at, scene.to());
          if (end > at && (found.isEmpty() || found.getLast().to() <= at)) {
            found.add(new Words(rule.before(), at, end));
          }
        }
      }
    }
    return found;
  }
}
