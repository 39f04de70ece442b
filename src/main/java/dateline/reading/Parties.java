package dateline.reading;

import dateline.domain.How;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.event.Kind;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who took part in the event of a cue, and where it was, by the words around the cue.
final class Parties {
  private static final Set<String> THINGS = Grammar.named("thing");

  private final Scene scene;
  private final Roll roll;
  private final Subjects subjects;
  private final Visitors visitors;
  private final Company company;

  /// A part of a sentence that speaks of one event: words `from` to `to`.
  record Part(int from, int to) {}

  Parties(Scene scene, DateRange when) {
    this.scene = scene;
    this.roll = new Roll(scene, when);
    this.subjects = new Subjects(scene, roll);
    this.visitors = new Visitors(scene, roll, subjects);
    this.company = new Company(scene, roll, subjects);
  }

  /// The participants of a cue's event in a part of the sentence, each once, the subject first.
  ///
  /// A part behind the cue's own goes on with "and with B on Sunday" or "and B next week".
  List<Who> of(Hit hit, Part part) {
    if (part.from() >= hit.to()) {
      return distinct(continued(hit, part));
    }
    if (part.to() <= hit.from()) {
      return of(hit, new Part(scene.from(), scene.to()));
    }
    List<Who> found =
        switch (hit.cue().kind()) {
          case VISIT ->
              visitors.of(hit, part).stream().filter(who -> who.how() != How.ORGANISATION).toList();
          case SUMMIT, MEETING, CALL, TALKS, OTHER -> company.of(hit, part);
          case AGREEMENT, STATEMENT, MEASURE, INCIDENT -> doers(hit, part);
          case CONFERENCE -> named(hit);
          case ELECTION -> List.of();
        };
    return distinct(roll.coordinated(found));
  }

  /// The place of a cue's event: named nearest to the cue, behind it rather than before.
  Optional<Where> place(Hit hit, Part part) {
    return new Venues(scene, roll.places()).of(hit, part);
  }

  /// The countries that vote: those named behind the cue by a place, else the one before it.
  List<String> voters(Hit hit, Part part) {
    return new Voters(scene, roll).of(hit, part);
  }

  private List<Who> continued(Hit hit, Part part) {
    Part own = new Part(scene.from(), part.from());
    List<Who> named = roll.within(part.from(), part.to());
    List<Who> first = of(hit, own);
    if (named.isEmpty()) {
      return first;
    }
    boolean object = false;
    for (int i = part.from(); i < roll.startOf(named.getFirst()); i++) {
      object |= scene.is(i, "with", "to", "by", "between");
    }
    if (!object && hit.cue().kind() == Kind.VISIT) {
      return named;
    }
    object |= hit.cue().contact() && first.stream().anyMatch(who -> roll.endOf(who) <= hit.from());
    List<Who> all = new ArrayList<>();
    for (Who who : first) {
      boolean before = roll.endOf(who) <= hit.from();
      if (object == before) {
        all.add(who);
      }
    }
    all.addAll(named);
    return all;
  }

  private List<Who> doers(Hit hit, Part part) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    List<Who> by = by(hit, part);
    if (!by.isEmpty()) {
      return hit.cue().kind() == Kind.MEASURE && sides(by) == 1 ? hitting(hit, by) : by;
    }
    int end = Math.min(Math.min(part.to(), clause.to()), cause(hit));
    List<Who> found = new ArrayList<>(roll.within(Math.max(part.from(), clause.from()), end));
    found.removeIf(who -> matter(who, hit));
    if (subjects.before(found, hit).isEmpty()) {
      found.addAll(0, subjects.of(hit, part));
    }
    if (hit.cue().kind() == Kind.INCIDENT) {
      roll.everybody().stream()
          .filter(who -> who.how() == How.ADJECTIVE && clause.has(roll.startOf(who)))
          .forEach(found::add);
      roll.everybody().stream()
          .filter(Who::isForces)
          .filter(who -> roll.startOf(who) >= hit.to() && roll.startOf(who) - hit.to() <= 3)
          .filter(who -> clause.has(roll.startOf(who)))
          .map(OtherSide::land)
          .forEach(found::add);
      if (hit.form() == Form.NOUN && found.stream().anyMatch(who -> !isPerson(who))) {
        found.removeIf(Parties::isPerson);
      }
    }
    if (hit.form() != Form.NOUN && subjects.before(found, hit).isEmpty()) {
      found = roll.withSayers(found, part);
    }
    boolean passive = hit.form() == Form.DONE || hit.form() == Form.PAST;
    boolean noun = hit.form() == Form.NOUN && hit.cue().kind() == Kind.AGREEMENT;
    if (found.isEmpty() && (noun || (passive && hit.cue().kind() != Kind.INCIDENT))) {
      return OtherSide.lands(scene, found);
    }
    if (found.isEmpty()) {
      List<Who> adjectives = roll.withAdjectives(hit, found);
      return adjectives.isEmpty() && hit.form() != Form.NOUN ? owners(hit, clause) : adjectives;
    }
    return hit.cue().kind() == Kind.MEASURE && sides(found) == 1 ? hitting(hit, found) : found;
  }

  /// "China's customs office banned": the country whose office acts.
  private List<Who> owners(Hit hit, Clause clause) {
    return roll.everybody().stream()
        .filter(who -> isSide(who) && clause.has(roll.startOf(who)))
        .filter(who -> roll.owns(roll.endOf(who)) && hit.from() - roll.endOf(who) <= 6)
        .filter(who -> roll.endOf(who) <= hit.from())
        .map(OtherSide::land)
        .toList();
  }

  /// "A communique on arms sales to Taiwan": the country that an agreement is about.
  private boolean matter(Who who, Hit hit) {
    int at = roll.startOf(who) - 1;
    boolean behind = hit.cue().kind() == Kind.AGREEMENT && isSide(who) && at >= hit.to();
    for (int i = hit.to(); behind && i < at; i++) {
      if (scene.is(i, "on", "about", "over", "concerning", "regarding")) {
        return scene.is(at, "to", "on", "over", "about", "toward", "towards");
      }
    }
    return false;
  }

  /// Where the words about the reason of a measure begin: "sanctions over arms sales to Taiwan".
  private int cause(Hit hit) {
    for (int i = hit.to(); hit.cue().kind() == Kind.MEASURE && i < scene.to(); i++) {
      if (scene.is(i, "over") && scene.words().lower(i + 1).chars().allMatch(Character::isLetter)) {
        return i;
      }
    }
    return scene.to();
  }

  /// "Tariffs on Chinese goods": the country whose things a measure is about.
  private List<Who> hitting(Hit hit, List<Who> found) {
    List<Who> all = new ArrayList<>(found);
    for (Who who : roll.everybody()) {
      int end = roll.endOf(who);
      boolean near = end > hit.from() && end - hit.to() <= 12;
      if (near
          && isSide(who)
          && (THINGS.contains(scene.words().lower(end))
              || THINGS.contains(scene.words().lower(end + 1)))) {
        all.add(OtherSide.land(who));
      }
    }
    return all;
  }

  /// "Tariffs announced in May by the White House": who did what is told as done.
  private List<Who> by(Hit hit, Part part) {
    boolean done = hit.form() == Form.NOUN || hit.form() == Form.DONE;
    for (int i = hit.to(); done && i < Math.min(part.to(), hit.to() + 8); i++) {
      if (scene.is(i, "by")) {
        return roll.run(i + 1, part.to());
      }
      Optional<Who> told = scene.is(i, "that", "which") ? roll.at(i + 1) : Optional.empty();
      if (told.isPresent()) {
        return told.stream().toList();
      }
    }
    return List.of();
  }

  /// Forums near the name of a conference.
  private List<Who> named(Hit hit) {
    List<Who> found = new ArrayList<>();
    for (Who who : roll.everybody()) {
      int at = roll.startOf(who);
      boolean inside = at >= hit.from() - 3 && at < hit.to() + 2;
      if (inside && who.how() == How.ORGANISATION) {
        found.add(who);
      }
    }
    return found;
  }

  /// The number of sides: countries, or strangers without one.
  static long sides(List<Who> people) {
    return people.stream()
        .map(who -> who.country().isEmpty() ? who.name() : who.country())
        .distinct()
        .count();
  }

  /// Each name once; a country steps back behind its people.
  private static List<Who> distinct(List<Who> all) {
    Map<String, Who> byName = new LinkedHashMap<>();
    all.forEach(who -> byName.putIfAbsent(who.name(), who));
    List<Who> found = new ArrayList<>(byName.values());
    found.removeIf(who ->
        (who.how() == How.ORGANISATION || who.how() == How.UNNAMED)
            && found.stream()
                .anyMatch(other -> isPerson(other) && other.country().equals(who.country())));
    found.removeIf(who -> isSide(who) && found.stream().anyMatch(other -> speaksFor(other, who)));
    return List.copyOf(found);
  }

  static boolean isPerson(Who who) {
    return who.how() == How.NAME || who.how() == How.OFFICE || who.how() == How.DESCRIPTION;
  }

  static boolean isSide(Who who) {
    return who.how() == How.COUNTRY
        || who.how() == How.ADJECTIVE
        || who.name().equals(who.country());
  }

  private static boolean speaksFor(Who other, Who side) {
    return !isSide(other)
        && other.how() != How.ORGANISATION
        && other.country().equals(side.country());
  }
}
