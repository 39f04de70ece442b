package dateline.reading;

import dateline.domain.Who;
import dateline.reading.Clauses.Clause;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import java.util.List;

/// Finds the subject of a cue: those who act.
final class Subjects {
  private final Scene scene;
  private final Roll roll;

  Subjects(Scene scene, Roll roll) {
    this.scene = scene;
    this.roll = roll;
  }

  /// The actors of the cue's own clause before it; where there are none, of the clause that it
  /// leans on.
  List<Who> of(Hit hit, Part part) {
    int index = scene.clauseOf(hit.from());
    Clause own = scene.clauses().get(index);
    List<Who> found = roll.within(Math.max(own.from(), part.from()), hit.from());
    if (!found.isEmpty()) {
      return found;
    }
    if (own.link() == Link.RELATIVE) {
      return antecedent(own);
    }
    for (int i = index - 1; i >= 0; i--) {
      Clause clause = scene.clauses().get(i);
      if (clause.link() == Link.ASIDE || (clause.link() == Link.RELATIVE && !impersonal(clause))) {
        continue;
      }
      if (own.word().equals("to") && impersonal(clause)) {
        return List.of();
      }
      List<Who> before = roll.within(clause.from(), firstVerb(clause, hit));
      if (!before.isEmpty()) {
        return before;
      }
    }
    boolean opens = own.link() == Link.START && scene.is(own.from(), "having");
    List<Who> late = opens ? behindComma(own, hit) : List.of();
    if (!late.isEmpty()) {
      return late;
    }
    int next = index + 1;
    while (opens
        && next + 1 < scene.clauses().size()
        && scene.clauses().get(next).link() == Link.SIDE) {
      next++;
    }
    return next < scene.clauses().size() && (opens || own.link() == Link.SIDE)
        ? roll.within(scene.clauses().get(next).from(), firstVerb(scene.clauses().get(next), hit))
        : List.of();
  }

  /// "Having put off a trip in May, Yellen …": the subject stands behind the comma.
  private List<Who> behindComma(Clause own, Hit hit) {
    for (int i = hit.to(); i < own.to(); i++) {
      if (scene.is(i, ",")) {
        List<Who> found = roll.run(i + 1, own.to());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /// "which it had been agreed": nobody is said to have done it.
  private boolean impersonal(Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 4); i++) {
      if (scene.is(i, "it") && scene.is(i + 1, "was", "had", "has", "is")) {
        return true;
      }
    }
    return false;
  }

  private List<Who> antecedent(Clause relative) {
    List<Who> near = roll.endingAt(scene.wordBefore(relative.from()) + 1);
    return near.isEmpty()
        ? roll.everybody().stream()
            .filter(who -> who.actor() && roll.endOf(who) <= relative.from())
            .reduce((first, nearer) -> nearer)
            .stream()
            .toList()
        : near;
  }

  private int firstVerb(Clause clause, Hit hit) {
    return scene.hits().stream()
        .filter(
            other -> clause.has(other.from()) && other.form() != Form.NOUN && !other.equals(hit))
        .mapToInt(Hit::from)
        .findFirst()
        .orElse(clause.to());
  }

  /// Those of `found` who are named before the cue.
  List<Who> before(List<Who> found, Hit hit) {
    return found.stream().filter(who -> roll.endOf(who) <= hit.from()).toList();
  }
}
