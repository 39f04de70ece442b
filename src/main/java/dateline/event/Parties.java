package dateline.event;

import dateline.article.Span;
import dateline.domain.How;
import dateline.domain.SaidBy;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.event.Clauses.Clause;
import dateline.event.Clauses.Link;
import dateline.event.Cue.Form;
import dateline.event.Cues.Hit;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who took part in the event of a cue, and where it was, by the words around the cue.
final class Parties {
  private final Scene scene;
  private final Possessors possessors;
  private final List<Span> sources;
  private final List<Who> all;
  private final List<Who> everybody;
  private final List<Where> places;

  /// A part of a sentence that speaks of one event: words `from` to `to`.
  record Part(int from, int to) {}

  Parties(Scene scene, DateRange when) {
    this.scene = scene;
    this.possessors = new Possessors(scene);
    this.places = scene.cast().where(scene.span());
    this.sources = sources(scene);
    List<Who> named = scene.cast().everybody(scene.span(), when);
    this.all =
        named.stream().filter(who -> takesPart(who) && !possessors.possesses(who, named)).toList();
    this.everybody =
        all.stream()
            .filter(who -> sources.stream().noneMatch(said -> said.contains(who.span())))
            .toList();
  }

  /// The words that name those who only say so.
  private static List<Span> sources(Scene scene) {
    List<Span> sayings =
        scene.hits().stream()
            .filter(hit -> hit.cue().saying())
            .map(hit -> scene.spanOf(hit.from(), hit.to()))
            .toList();
    return scene.cast().saidBy(scene.span()).stream()
        .map(SaidBy::span)
        .filter(said -> sayings.stream().anyMatch(said::overlaps))
        .toList();
  }

  /// A month is nobody, and a country that only says where takes no part.
  private boolean takesPart(Who who) {
    boolean month =
        scene.times().stream().anyMatch(t -> t.expression().span().overlaps(who.span()));
    boolean where =
        who.how() == How.COUNTRY
            && places.stream()
                .anyMatch(place ->
                    place.span().overlaps(who.span())
                        && (place.situated() || place.span().length() > who.span().length()));
    return !month && !where;
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
              visitors(hit, part).stream().filter(who -> who.how() != How.ORGANISATION).toList();
          case SUMMIT, MEETING, CALL, TALKS, OTHER -> together(hit, part);
          case AGREEMENT, STATEMENT, MEASURE, INCIDENT -> doers(hit, part);
          case CONFERENCE -> named(hit);
          case ELECTION -> List.of();
        };
    return distinct(found);
  }

  /// The place of a cue's event: named nearest to the cue, behind it rather than before.
  Optional<Where> place(Hit hit, Part part) {
    Where best = null;
    int least = Integer.MAX_VALUE;
    for (Where where : places) {
      int at = scene.words().wordAt(where.span().start());
      if (at < part.from() || at >= part.to()) {
        continue;
      }
      int distance = at >= hit.from() ? at - hit.from() : 12 + hit.from() - at;
      distance += where.situated() ? 0 : 25;
      distance += 10 * Math.abs(scene.clauseOf(at) - scene.clauseOf(hit.from()));
      distance -= where.name().isEmpty() ? 0 : 6;
      if (distance < least) {
        least = distance;
        best = where;
      }
    }
    boolean behind = part.from() >= hit.to();
    Optional<Where> found = Optional.ofNullable(least > 45 ? null : best);
    return behind && found.filter(Where::situated).isEmpty()
        ? place(hit, new Part(scene.from(), part.from()))
        : found;
  }

  private List<Who> continued(Hit hit, Part part) {
    Part own = new Part(scene.from(), part.from());
    List<Who> named = within(part.from(), part.to());
    List<Who> first = of(hit, own);
    if (named.isEmpty()) {
      return first;
    }
    boolean object = false;
    for (int i = part.from(); i < startOf(named.getFirst()); i++) {
      object |= scene.is(i, "with", "to", "by", "between");
    }
    if (!object && hit.cue().kind() == Kind.VISIT) {
      return named;
    }
    List<Who> all = new ArrayList<>();
    for (Who who : first) {
      boolean before = endOf(who) <= hit.from();
      if (object == before) {
        all.add(who);
      }
    }
    all.addAll(named);
    return all;
  }

  private List<Who> visitors(Hit hit, Part part) {
    if (hit.form() == Form.NOUN) {
      List<Who> by = by(hit, part);
      if (!by.isEmpty()) {
        return by;
      }
      List<Who> owners = owners(hit);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    return subject(hit, part);
  }

  /// "a visit by A and B": the actors behind "by" near the cue, or "of A to".
  private List<Who> by(Hit hit, Part part) {
    for (int i = hit.to(); i < Math.min(part.to(), hit.to() + 7); i++) {
      if (scene.is(i, "by", "of", "from")) {
        List<Who> found = run(i + 1, part.to());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /// "Kerry's third visit", "his visit", "the Xi visit".
  private List<Who> owners(Hit hit) {
    Who last = null;
    for (Who who : everybody) {
      int end = endOf(who);
      if (end <= hit.from()
          && end >= hit.from() - 5
          && (possessors.owns(end) || who.how() == How.PRONOUN)) {
        last = who;
      }
    }
    if (last == null && scene.is(hit.from() - 1, "his", "her")) {
      last =
          everybody.stream()
              .filter(who -> who.how() == How.NAME && endOf(who) <= hit.from())
              .reduce((first, nearer) -> nearer)
              .orElse(null);
    }
    return last == null ? List.of() : List.of(last);
  }

  /// Actors that follow one another from word `start`, joined by commas and "and".
  private List<Who> run(int start, int limit) {
    List<Who> found = new ArrayList<>();
    int next = start;
    for (Who who : everybody) {
      int at = startOf(who);
      if (who.actor() && at >= next && at < limit && joint(next, at, found.isEmpty())) {
        found.add(who);
        next = endOf(who);
      }
    }
    return found;
  }

  /// Whether nothing but "and", commas and a few words of title stand between two names.
  private boolean joint(int from, int to, boolean first) {
    for (int i = from; i < to; i++) {
      boolean joins = scene.is(i, ",", "and", "the", "'s", "his", "her", "their", "then", "-");
      if (!joins && !(first && to - from <= 6) && !scene.words().capital(i)) {
        return false;
      }
    }
    return true;
  }

  private List<Who> together(Hit hit, Part part) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    List<Who> found =
        within(Math.max(part.from(), clause.from()), Math.min(part.to(), clause.to()));
    if (hit.form() == Form.NOUN) {
      found = joined(hit, found);
    }
    if (sides(found) < 2 || (hit.form() != Form.NOUN && subject(found, hit).isEmpty())) {
      List<Who> all = new ArrayList<>(subject(hit, part));
      all.addAll(found);
      found = all;
    }
    if (sides(found) < 2 && pronoun(hit)) {
      found = withSayers(found, part);
    }
    if (sides(found) < 2) {
      found = withCountries(clause, found);
    }
    if (sides(found) < 2) {
      found = withAdjectives(hit, found);
    }
    return sides(found) < 2 && (theirs(hit) || pointsBack(hit, clause))
        ? OtherSide.joinedTo(scene, found)
        : found;
  }

  private boolean pronoun(Hit hit) {
    for (int i = hit.from() - 1; i >= hit.from() - 6; i--) {
      if (scene.is(i, "his", "her", "their", "he", "she", "they", "it", "its")) {
        return true;
      }
    }
    return false;
  }

  /// "They met", "the two last spoke", "he received her": a subject that stands for names.
  private boolean pointsBack(Hit hit, Clause clause) {
    if (hit.form() == Form.NOUN) {
      return false;
    }
    for (int i = Math.max(clause.from(), hit.from() - 6); i < hit.from(); i++) {
      if (scene.is(
          i,
          "they",
          "he",
          "she",
          "two",
          "both",
          "presidents",
          "leaders",
          "sides",
          "ministers",
          "we")) {
        return true;
      }
    }
    return false;
  }

  /// "their talks", "the two sides' talks": the reader knows whose.
  private boolean theirs(Hit hit) {
    for (int i = hit.from() - 1; i >= hit.from() - 4; i--) {
      if (scene.is(
          i,
          "their",
          "our",
          "both",
          "two",
          "first",
          "second",
          "third",
          "inaugural",
          "next",
          "last",
          "latest",
          "previous")) {
        return true;
      }
    }
    return false;
  }

  /// "delegations from the US and China": the countries that people come from.
  private List<Who> withCountries(Clause clause, List<Who> found) {
    List<Who> sides = new ArrayList<>(found);
    for (Who who : everybody) {
      int at = startOf(who);
      int before = scene.is(at - 1, "the") ? at - 2 : at - 1;
      if (who.how() == How.COUNTRY
          && clause.has(at)
          && scene.is(before, "from", "of", "between", "and", "with")) {
        sides.add(who);
      }
    }
    return sides;
  }

  /// "Trump said that his call with Xi …": who says so took part himself.
  private List<Who> withSayers(List<Who> found, Part part) {
    List<Who> both = new ArrayList<>();
    for (Who who : all) {
      boolean able = who.how() == How.NAME || who.how() == How.OFFICE || who.how() == How.COUNTRY;
      if (able && who.actor() && !everybody.contains(who) && startOf(who) < part.to()) {
        both.add(who);
      }
    }
    both.addAll(found);
    return both;
  }

  /// "a meeting between A and B" and "A's talks with B" name everybody; the rest of the clause may
  /// name others.
  private List<Who> joined(Hit hit, List<Who> clause) {
    List<Who> found = new ArrayList<>();
    for (int i = hit.to(); i < Math.min(scene.to(), hit.to() + 8); i++) {
      if (scene.is(i, "between")) {
        found.addAll(run(i + 1, scene.to()));
        break;
      }
    }
    return sides(found) >= 2 ? found : clause;
  }

  private List<Who> doers(Hit hit, Part part) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    List<Who> found =
        new ArrayList<>(
            within(Math.max(part.from(), clause.from()), Math.min(part.to(), clause.to())));
    if (subject(found, hit).isEmpty()) {
      found.addAll(0, subject(hit, part));
    }
    if (hit.cue().kind() == Kind.INCIDENT) {
      everybody.stream()
          .filter(who -> who.how() == How.ADJECTIVE && clause.has(startOf(who)))
          .forEach(found::add);
    }
    if (hit.form() != Form.NOUN && subject(found, hit).isEmpty()) {
      found = withSayers(found, part);
    }
    boolean passive = hit.form() == Form.DONE || hit.form() == Form.PAST;
    boolean noun = hit.form() == Form.NOUN && hit.cue().kind() == Kind.AGREEMENT;
    if (found.isEmpty() && (noun || (passive && hit.cue().kind() != Kind.INCIDENT))) {
      return scene.sides();
    }
    return found.isEmpty() ? withAdjectives(hit, found) : found;
  }

  /// Forums near the name of a conference.
  private List<Who> named(Hit hit) {
    List<Who> found = new ArrayList<>();
    for (Who who : everybody) {
      int at = startOf(who);
      boolean inside = at >= hit.from() - 3 && at < hit.to() + 2;
      if (inside && who.how() == How.ORGANISATION) {
        found.add(who);
      }
    }
    return found;
  }

  /// The countries that vote: those named behind the cue by a place, else the one before it.
  List<String> voters(Hit hit, Part part) {
    List<String> found = new ArrayList<>();
    int reach = hit.to() + 8;
    for (Where where : places) {
      int at = scene.words().wordAt(where.span().start());
      if (at >= hit.to() && at < part.to() && at <= reach && !where.country().isEmpty()) {
        found.add(where.country());
        reach = at + 5;
      }
    }
    for (Where where : places) {
      int end = scene.words().wordAt(where.span().end() - 1) + 1;
      if (found.isEmpty() && possessors.owns(end) && end <= hit.from() && hit.from() - end <= 3) {
        found.add(where.country());
      }
    }
    if (found.isEmpty()) {
      everybody.stream()
          .filter(who -> isSide(who) && endOf(who) <= hit.to() && endOf(who) >= hit.from() - 5)
          .reduce((first, nearer) -> nearer)
          .ifPresent(who -> found.add(who.country()));
    }
    return found.stream().distinct().toList();
  }

  /// Countries named by an adjective right before the cue: "US-China human rights talks".
  private List<Who> withAdjectives(Hit hit, List<Who> found) {
    List<Who> all = new ArrayList<>(found);
    for (Who who : everybody) {
      int distance = hit.from() - endOf(who);
      if (who.how() == How.ADJECTIVE && distance >= 0 && distance <= 5) {
        all.add(who);
      }
    }
    return all;
  }

  /// The actors of the cue's own clause before it; where there are none, of the clause that it
  /// leans on.
  private List<Who> subject(Hit hit, Part part) {
    int index = scene.clauseOf(hit.from());
    Clause own = scene.clauses().get(index);
    List<Who> found = within(Math.max(own.from(), part.from()), hit.from());
    if (!found.isEmpty()) {
      return found;
    }
    if (own.link() == Link.RELATIVE) {
      return antecedent(own);
    }
    for (int i = index - 1; i >= 0; i--) {
      Clause clause = scene.clauses().get(i);
      if (clause.link() == Link.RELATIVE || clause.link() == Link.ASIDE) {
        continue;
      }
      List<Who> before = within(clause.from(), firstVerb(clause, hit));
      if (!before.isEmpty()) {
        return before;
      }
    }
    return index + 1 < scene.clauses().size() && own.link() == Link.SIDE
        ? within(
            scene.clauses().get(index + 1).from(), firstVerb(scene.clauses().get(index + 1), hit))
        : List.of();
  }

  private List<Who> antecedent(Clause relative) {
    Who last = null;
    for (Who who : everybody) {
      if (who.actor() && endOf(who) <= relative.from()) {
        last = who;
      }
    }
    return last == null ? List.of() : List.of(last);
  }

  private int firstVerb(Clause clause, Hit hit) {
    return scene.hits().stream()
        .filter(
            other -> clause.has(other.from()) && other.form() != Form.NOUN && !other.equals(hit))
        .mapToInt(Hit::from)
        .findFirst()
        .orElse(clause.to());
  }

  private List<Who> subject(List<Who> found, Hit hit) {
    return found.stream().filter(who -> endOf(who) <= hit.from()).toList();
  }

  private List<Who> within(int from, int to) {
    return everybody.stream()
        .filter(who -> who.actor() && startOf(who) >= from && startOf(who) < to)
        .toList();
  }

  /// The number of sides: countries, or strangers without one.
  static long sides(List<Who> people) {
    return people.stream()
        .map(who -> who.country().isEmpty() ? who.name() : who.country())
        .distinct()
        .count();
  }

  private int startOf(Who who) {
    return scene.words().wordAt(who.span().start());
  }

  private int endOf(Who who) {
    return scene.words().wordAt(who.span().end() - 1) + 1;
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

  private static boolean isSide(Who who) {
    return who.how() == How.COUNTRY || who.how() == How.ADJECTIVE;
  }

  private static boolean speaksFor(Who other, Who side) {
    return !isSide(other)
        && other.how() != How.ORGANISATION
        && other.country().equals(side.country());
  }
}
