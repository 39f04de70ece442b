package dateline.reading;

import dateline.domain.Where;
import dateline.event.Kind;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
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
    boolean acts = hit.cue().kind() == Kind.MEASURE || hit.cue().kind() == Kind.STATEMENT;
    Where best = null;
    int least = Integer.MAX_VALUE;
    for (Where where : places) {
      int at = scene.words().wordAt(where.span().start());
      if (at < part.from()
          || at >= part.to()
          || matter(at)
          || named(hit, at)
          || party(hit, where)
          || remote(hit, where)
          || (acts && !where.situated())) {
        continue;
      }
      int distance = at >= hit.from() ? at - hit.from() : 12 + hit.from() - at;
      distance += where.situated() ? 0 : 25;
      distance += further(hit, at) ? 30 : 0;
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

  /// "Met the US players", "China and the US signed", "a State Department official": who takes part
  /// or is spoken of, not where.
  private boolean party(Hit hit, Where where) {
    return !where.situated()
        && !names(where)
        && switch (hit.cue().kind()) {
          case MEETING, SUMMIT, TALKS, CALL, AGREEMENT -> true;
          case VISIT, CONFERENCE, STATEMENT, MEASURE, INCIDENT, ELECTION, OTHER -> false;
        };
  }

  /// "A trip, after a balloon flew over US airspace": a country in another clause is no goal.
  private boolean remote(Hit hit, Where where) {
    int at = scene.words().wordAt(where.span().start());
    return hit.cue().kind() == Kind.VISIT
        && !where.situated()
        && scene.clauseOf(at) != scene.clauseOf(hit.from());
  }

  /// "The Osaka meeting", "the capital of Laos": the place names a meeting, or the words before it
  /// stand for it.
  private boolean names(Where where) {
    int at = scene.words().wordAt(where.span().start());
    int end = scene.words().wordAt(where.span().end() - 1) + 1;
    boolean meeting =
        scene.hits().stream()
            .anyMatch(
                hit -> hit.form() == Cue.Form.NOUN && hit.from() >= end && hit.from() - end <= 1);
    return !where.name().isEmpty()
        && (meeting
            || (scene.is(at - 1, "of")
                && scene.is(at - 2, "capital", "city", "town", "port", "resort", "island")));
  }

  /// "The Woodside Summit": the place names another meeting than the one of the cue.
  private boolean named(Hit hit, int at) {
    return scene.hits().stream()
        .anyMatch(other ->
            !other.equals(hit)
                && other.cue().contact()
                && other.form() == Cue.Form.NOUN
                && other.from() == at + 1
                && !scene.is(at - 1, "in", "at"));
  }

  /// "The war in Ukraine": what they spoke about, not where.
  private boolean matter(int at) {
    int before = scene.is(at - 1, "the") ? at - 2 : at - 1;
    return scene.is(before, "in", "on", "over", "around", "across")
        && scene.is(
            before - 1,
            "war",
            "wars",
            "conflict",
            "conflicts",
            "situation",
            "crisis",
            "fighting",
            "peace",
            "stability",
            "tensions",
            "developments",
            "rights",
            "ceasefire",
            "invasion");
  }

  /// Whether a journey that is told behind the cue goes to the place: "met her before she flew on
  /// to Seoul".
  private boolean further(Hit hit, int at) {
    return hit.cue().kind() != Kind.VISIT
        && scene.hits().stream()
            .anyMatch(other ->
                other.cue().kind() == Kind.VISIT
                    && other.from() >= hit.to()
                    && other.to() <= at
                    && at - other.to() <= 2);
  }
}
