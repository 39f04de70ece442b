package dateline.reading;

import dateline.domain.How;
import dateline.domain.Rank;
import dateline.domain.Who;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cue.Needs;
import dateline.reading.Cues.Hit;
import java.util.List;

/// What sort of event a cue tells, by those who take part and by the words around.
final class Sorts {
  private Sorts() {}

  /// Two leaders who meet hold a summit.
  static Kind kind(Hit hit, List<Who> people) {
    Kind kind = hit.cue().kind();
    long leaders =
        people.stream()
            .filter(who -> who.rank() == Rank.LEADER)
            .map(Who::country)
            .distinct()
            .count();
    boolean bodies =
        !people.isEmpty()
            && people.stream()
                .allMatch(who -> who.how() == How.ORGANISATION && who.country().isEmpty());
    if ((kind == Kind.SUMMIT || kind == Kind.MEETING) && bodies) {
      return Kind.CONFERENCE;
    }
    if (kind == Kind.MEETING && leaders >= 2) {
      return Kind.SUMMIT;
    }
    return kind == Kind.SUMMIT && leaders < 2 && !people.isEmpty() && hit.cue().needs() != Needs.ONE
        ? Kind.MEETING
        : kind;
  }

  /// Whether people met on screens.
  static boolean byVideo(Scene scene, Hit hit) {
    return hit.cue().contact() && manner(scene, hit) == Manner.BY_VIDEO;
  }

  /// In person, by phone, by video or by letter.
  static Manner manner(Scene scene, Hit hit) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    for (int i = clause.from(); i < clause.to(); i++) {
      if (hit.cue().contact() && scene.is(i, "virtually", "virtual", "video", "videoconference")) {
        return Manner.BY_VIDEO;
      }
    }
    return hit.cue().manner();
  }
}
