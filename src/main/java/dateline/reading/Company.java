package dateline.reading;

import dateline.domain.How;
import dateline.domain.Who;
import dateline.event.Kind;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import java.util.ArrayList;
import java.util.List;

/// Finds who met whom: both sides of a cue, named or pointed back to.
final class Company {
  private final Scene scene;
  private final Roll roll;
  private final Subjects subjects;

  Company(Scene scene, Roll roll, Subjects subjects) {
    this.scene = scene;
    this.roll = roll;
    this.subjects = subjects;
  }

  /// Those who meet by a cue in a part of the sentence.
  List<Who> of(Hit hit, Part part) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    if (listed(hit, clause)) {
      return OtherSide.lands(scene, List.of());
    }
    List<Who> found =
        roll.within(Math.max(part.from(), clause.from()), Math.min(part.to(), clause.to()));
    if (hit.form() == Form.NOUN) {
      found = joined(hit, found);
    }
    if (Parties.sides(found) < 2
        || (hit.form() != Form.NOUN && subjects.before(found, hit).isEmpty())) {
      List<Who> all = new ArrayList<>(subjects.of(hit, part));
      all.addAll(found);
      found = all;
    }
    found = withoutAllusions(hit, found).stream().filter(who -> !ownsOther(who, hit)).toList();
    if (Parties.sides(found) < 2 && (pronoun(hit) || told(hit))) {
      found = told(hit) ? roll.saying(hit.from()) : roll.withSayers(found, part);
    }
    found = roll.coordinated(found);
    if (Parties.sides(found) < 2) {
      found = withCountries(clause, found);
    }
    if (Parties.sides(found) < 2) {
      found = roll.withAdjectives(hit, found);
    }
    if (Parties.sides(found) < 2 && bodies(hit, found)) {
      return OtherSide.lands(scene, found);
    }
    return Parties.sides(found) < 2 && (theirs(hit) || pointsBack(hit, clause))
        ? OtherSide.joinedTo(scene, found)
        : found;
  }

  /// "The first round was held in May", "the groups had met there": no names, so the countries that
  /// the article is about.
  private boolean bodies(Hit hit, List<Who> found) {
    if (hit.form() == Form.NOUN) {
      boolean talks = hit.cue().kind() == Kind.TALKS || hit.cue().kind() == Kind.SUMMIT;
      return talks && found.isEmpty();
    }
    for (int i = hit.from() - 1; i >= hit.from() - 3; i--) {
      if (scene.is(i, "group", "groups", "teams", "delegations", "commission", "officials")) {
        return found.isEmpty();
      }
    }
    return false;
  }

  /// Where people are named, "the two leaders" and "both countries" behind the cue are those whom
  /// they speak of; "his call with Xi" leaves the other one to the sentence before.
  private List<Who> withoutAllusions(Hit hit, List<Who> found) {
    List<Who> named =
        found.stream()
            .filter(who -> who.how() == How.NAME || roll.endOf(who) <= hit.from())
            .toList();
    boolean his = hit.form() == Form.NOUN && pronoun(hit) && Parties.sides(named) == 1;
    boolean people = named.stream().filter(who -> who.how() == How.NAME).count() > 0;
    boolean enough = Parties.sides(named) >= 2 && people;
    List<Who> kept = new ArrayList<>(found);
    kept.removeIf(who ->
        roll.startOf(who) >= hit.to()
            && (enough || (his && people))
            && (who.how() == How.DESCRIPTION || who.isOneOfTwo()));
    return kept;
  }

  /// "Xi told Biden during a phone call": both are on the line.
  private boolean told(Hit hit) {
    return hit.form() == Form.NOUN
        && scene.is(hit.from() - 1, "a", "an", "their", "the", "phone", "video", "telephone")
        && scene.hits().stream()
            .anyMatch(other ->
                other.to() <= hit.from()
                    && hit.from() - other.to() <= 9
                    && scene.is(other.to() - 1, "told", "tells", "telling"))
        && Parties.sides(roll.saying(hit.from())) == 2;
  }

  /// "Attended Trump's inauguration and met Vance": whoever owns another event takes no part in
  /// this one.
  private boolean ownsOther(Who who, Hit hit) {
    int end = roll.endOf(who);
    return roll.owns(end)
        && scene.hits().stream()
            .anyMatch(other ->
                !other.equals(hit)
                    && other.form() == Form.NOUN
                    && !other.cue().saying()
                    && other.from() >= end
                    && other.from() - end <= 3
                    && other.to() <= hit.from());
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
    for (Who who : roll.everybody()) {
      int at = roll.startOf(who);
      int before = scene.is(at - 1, "the") ? at - 2 : at - 1;
      if (who.how() == How.COUNTRY
          && clause.has(at)
          && !(scene.is(before, "and") && whereabouts(before - 1))
          && scene.is(before, "from", "of", "between", "and", "with")) {
        sides.add(who);
      }
    }
    return sides;
  }

  /// "In China and Vietnam": the first of two places.
  private boolean whereabouts(int last) {
    int at = last;
    while (at > scene.from() && scene.words().capital(at)) {
      at--;
    }
    return at < last && scene.is(at, "in");
  }

  /// "what the presidents agreed on, including talks about …": whoever stands before the list is
  /// not said to take part in what it names.
  private boolean listed(Hit hit, Clause clause) {
    for (int i = hit.from() - 1; hit.form() == Form.NOUN && i > clause.from(); i--) {
      if (scene.is(i, "including")) {
        return roll.within(i, clause.to()).isEmpty() && !roll.within(clause.from(), i).isEmpty();
      }
    }
    return false;
  }

  /// "a meeting between A and B" and "A's talks with B" name everybody; the rest of the clause may
  /// name others.
  private List<Who> joined(Hit hit, List<Who> clause) {
    List<Who> found = new ArrayList<>();
    if (scene.is(hit.to(), "of", "with")) {
      found.addAll(roll.run(hit.to() + 1, scene.to()));
      int end = found.isEmpty() ? scene.to() : roll.endOf(found.getLast());
      if (scene.is(end, "with")) {
        found.addAll(roll.run(end + 1, scene.to()));
      } else if (scene.is(hit.to(), "with") && Parties.sides(found) >= 2) {
        found.addAll(0, subjects.before(clause, hit));
      }
    }
    for (int i = hit.to() - 1; i < Math.min(scene.to(), hit.to() + 8) && found.isEmpty(); i++) {
      if (scene.is(i, "between")) {
        found.addAll(roll.run(i + 1, scene.to()));
      }
    }
    return Parties.sides(found) >= 2 ? found : clause;
  }
}
