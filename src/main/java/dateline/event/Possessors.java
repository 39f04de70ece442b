package dateline.event;

import dateline.domain.How;
import dateline.domain.Who;
import java.util.List;
import java.util.Set;

/// Tells those who are named only because somebody is theirs.
final class Possessors {
  private static final Set<String> TITLE =
      Set.of(
          ("'s ’s ' ’ s top senior chief close closest own special climate trade security foreign"
                  + " policy adviser advisor aide envoy minister secretary deputy representative"
                  + " negotiator")
              .split(" "));

  private final Scene scene;

  Possessors(Scene scene) {
    this.scene = scene;
  }

  /// "President Joe Biden's national security adviser": the adviser acts, not the president.
  boolean possesses(Who who, List<Who> named) {
    int end = scene.words().wordAt(who.span().end() - 1) + 1;
    if (who.how() != How.NAME || !owns(end)) {
      return false;
    }
    return named.stream()
        .filter(Parties::isPerson)
        .mapToInt(other -> scene.words().wordAt(other.span().start()))
        .anyMatch(start -> start >= end && start - end <= 6 && onlyTitle(end, start));
  }

  private boolean onlyTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TITLE.contains(scene.words().lower(i))) {
        return false;
      }
    }
    return true;
  }

  boolean owns(int end) {
    return scene.is(end, "'s", "'", "’") || scene.is(end - 1, "'s");
  }
}
