package dateline.reading;

import dateline.domain.How;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.event.Mention;
import dateline.event.Status;
import dateline.event.When;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cues.Hit;
import dateline.reading.Scene.Time;
import dateline.reading.Verbs.Verb;
import dateline.time.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what dated clauses tell that no cue knows: somebody in a foreign place, two sides who deal
/// with each other in person, a state that acts.
///
/// It looks only at times that date nothing else, and is less sure than the cues.
final class Untold {
  private static final Map<String, Cue> CUES = cues();
  private static final int WIDEST_VAGUE = 45;

  private final Scene scene;
  private final Whens whens;

  /// An event of a clause: its draft, who took part and where.
  record Found(Draft draft, List<Who> people, Optional<Where> where) {}

  Untold(Scene scene, Whens whens) {
    this.scene = scene;
    this.whens = whens;
  }

  private static Map<String, Cue> cues() {
    Map<String, Cue> cues = new HashMap<>();
    Stanzas.of("verbs.rules").stream()
        .filter(stanza -> !stanza.one("cue").isEmpty())
        .forEach(stanza -> cues.put(stanza.one("cue"), Cues.cue(stanza)));
    return cues;
  }

  /// The events of the clauses whose times none of `told` uses.
  List<Found> read(List<Mention> told) {
    Map<Verb, List<Time>> byVerb = new LinkedHashMap<>();
    for (Time time : scene.times()) {
      if (free(time, told)) {
        verb(time)
            .ifPresent(verb -> byVerb.computeIfAbsent(verb, key -> new ArrayList<>()).add(time));
      }
    }
    List<Found> found = new ArrayList<>();
    byVerb.forEach((verb, times) -> found(verb, times).ifPresent(found::add));
    return found;
  }

  private boolean free(Time time, List<Mention> told) {
    boolean sharp =
        time.range().precision() != Precision.VAGUE || time.range().days() <= WIDEST_VAGUE;
    boolean used =
        told.stream()
            .anyMatch(mention ->
                mention.when() instanceof When.Dated dated
                    && dated.span().overlaps(time.expression().span()));
    boolean outlook = scene.is(time.to() - 1, "ahead") || scene.is(time.from(), "coming");
    return sharp && !used && !outlook && whens.dates(time);
  }

  /// The verb of the clause that a time stands in: the one before it, else the one behind.
  private Optional<Verb> verb(Time time) {
    Clause clause = scene.clauses().get(scene.clauseOf(time.from()));
    Optional<Verb> best = Optional.empty();
    int at = clause.from();
    while (at < clause.to()) {
      Optional<Verb> verb = Verbs.standard().at(scene.words(), at, clause.to());
      boolean later = at > time.from();
      if (verb.isPresent() && (!later || best.isEmpty())) {
        best = verb;
      }
      if (later && best.isPresent()) {
        break;
      }
      at = verb.map(Verb::to).orElse(at + 1);
    }
    return best.filter(verb -> !cued(verb));
  }

  /// Whether a cue knows the verb, and has found that it tells nothing here.
  private boolean cued(Verb verb) {
    return scene.hits().stream().anyMatch(hit -> hit.from() < verb.to() && verb.from() < hit.to());
  }

  private Optional<Found> found(Verb verb, List<Time> times) {
    Roll roll = new Roll(scene, times.getFirst().range());
    Hit place = hit("presence", verb);
    Clause clause = scene.clauses().get(scene.clauseOf(verb.from()));
    boolean bare = verb.from() - clause.from() <= 2;
    List<Who> subjects =
        new Subjects(scene, roll)
            .of(place, whole()).stream()
                .filter(who -> nearest(who, roll, verb) && !roll.owns(roll.endOf(who)))
                .filter(who -> bare || clause.has(roll.startOf(who)))
                .toList();
    List<Who> persons = subjects.stream().filter(Untold::person).toList();
    List<Who> others =
        roll.within(verb.to(), clause.to()).stream()
            .filter(who -> person(who) && !roll.owns(roll.endOf(who)))
            .toList();
    Optional<Where> where = new Venues(scene, roll.places()).of(place, whole());
    boolean near = !verb.idle() && !Verbs.standard().remote(scene.words(), verb);
    if (near && abroad(persons, others)) {
      List<Who> both = new ArrayList<>(persons);
      both.addAll(others);
      return Optional.of(new Found(draft(hit("encounter", verb), times), both, where));
    }
    Optional<Where> abroad = where.filter(found -> foreign(found, clause, persons));
    if (!persons.isEmpty() && abroad.isPresent()) {
      return Optional.of(new Found(draft(place, times), persons, abroad));
    }
    if (near && abroad(persons, persons)) {
      return Optional.of(new Found(draft(hit("encounter", verb), times), persons, where));
    }
    List<Who> doers = subjects.stream().filter(who -> acts(who, roll, verb)).toList();
    boolean sharp = times.getFirst().range().days() <= 31;
    boolean aside = clause.link() == Clauses.Link.RELATIVE;
    return doers.isEmpty() || verb.idle() || !sharp || (aside && Parties.sides(doers) < 2)
        ? Optional.empty()
        : Optional.of(new Found(draft(hit("deed", verb), times), doers, Optional.empty()));
  }

  private boolean nearest(Who who, Roll roll, Verb verb) {
    return roll.endOf(who) <= verb.from() && verb.from() - roll.endOf(who) <= 12;
  }

  private static boolean person(Who who) {
    return (Parties.isPerson(who) || who.how() == How.PRONOUN) && !who.country().isEmpty();
  }

  /// Whether somebody acts for a side: a person, or a country or body right before the verb that is
  /// no part of a longer name.
  private boolean acts(Who who, Roll roll, Verb verb) {
    boolean body = who.how() == How.COUNTRY || who.how() == How.ORGANISATION;
    int at = roll.startOf(who);
    boolean whole =
        !scene.words().capital(at - 1)
            || at - 1 < scene.from()
            || scene.times().stream().anyMatch(time -> time.to() == at);
    return person(who)
        || (body && !who.country().isEmpty() && whole && verb.from() - roll.endOf(who) <= 2);
  }

  private static boolean abroad(List<Who> some, List<Who> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(two -> !one.country().equals(two.country())));
  }

  /// Whether the place is a town abroad, named in the clause by "in" or "at".
  private boolean foreign(Where where, Clause clause, List<Who> people) {
    int at = scene.words().wordAt(where.span().start());
    boolean inside = scene.is(at - 1, "in", "at") || scene.is(at - 2, "in", "at");
    return inside
        && clause.has(at)
        && where.situated()
        && !where.name().isEmpty()
        && people.stream().allMatch(who -> !who.country().equals(where.country()));
  }

  /// "will represent": what lies ahead is planned.
  private Draft draft(Hit hit, List<Time> times) {
    Draft draft = whens.of(hit, times);
    boolean ahead = scene.is(hit.from(), "will", "would", "may", "might", "could", "shall");
    return ahead && !over(times) ? draft.with(Status.PLANNED) : draft;
  }

  private boolean over(List<Time> times) {
    return scene
        .article()
        .published()
        .day()
        .filter(day -> times.getFirst().range().end().isBefore(day))
        .isPresent();
  }

  private Hit hit(String cue, Verb verb) {
    return new Hit(
        java.util.Objects.requireNonNull(CUES.get(cue)), verb.form(), verb.from(), verb.to());
  }

  private Parties.Part whole() {
    return new Parties.Part(scene.from(), scene.to());
  }
}
