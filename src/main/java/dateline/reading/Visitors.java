package dateline.reading;

import dateline.domain.How;
import dateline.domain.Who;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import java.util.ArrayList;
import java.util.List;

/// Finds who travels: the subject of a journey, or the owner of a visit.
final class Visitors {
  private final Scene scene;
  private final Roll roll;
  private final Subjects subjects;

  Visitors(Scene scene, Roll roll, Subjects subjects) {
    this.scene = scene;
    this.roll = roll;
    this.subjects = subjects;
  }

  /// The visitors whom a cue in a part of the sentence tells of.
  List<Who> of(Hit hit, Part part) {
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
    List<Who> found = new ArrayList<>(subjects.of(hit, part));
    boolean called = hit.form() == Form.PAST && scene.is(hit.to() - 1, "visited");
    roll.run(hit.to(), part.to()).stream()
        .filter(who -> called && Parties.isPerson(who) && !roll.owns(roll.endOf(who)))
        .filter(who -> roll.startOf(who) == hit.to())
        .forEach(found::add);
    return found;
  }

  /// "a visit by A and B": the actors behind "by" near the cue, or "of A to".
  private List<Who> by(Hit hit, Part part) {
    for (int i = hit.to(); i < Math.min(part.to(), hit.to() + 7); i++) {
      if (scene.is(i, "by", "of", "from")) {
        List<Who> found = roll.run(i + 1, part.to());
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
    for (Who who : roll.everybody()) {
      int end = roll.endOf(who);
      if (end <= hit.from()
          && end >= hit.from() - 5
          && (roll.owns(end) || who.how() == How.PRONOUN)) {
        last = who;
      }
    }
    if (last == null && scene.is(hit.from() - 1, "his", "her")) {
      last =
          roll.everybody().stream()
              .filter(who -> who.how() == How.NAME && roll.endOf(who) <= hit.from())
              .reduce((first, nearer) -> nearer)
              .orElse(null);
    }
    return last == null ? List.of() : List.of(last);
  }
}
