package dateline.event;

import dateline.domain.Where;
import dateline.event.Cues.Hit;
import dateline.event.Parties.Part;
import java.util.List;
import java.util.Optional;

/// Finds where the event of a cue was.
final class Venues {
  private final Scene scene;
  private final List<Where> places;

  Venues(Scene scene, List<Where> places) {
    this.scene = scene;
    this.places = places;
  }

  /// The place of a cue's event: named nearest to the cue, behind it rather than before.
  Optional<Where> of(Hit hit, Part part) {
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
        ? of(hit, new Part(scene.from(), part.from()))
        : found;
  }
}
