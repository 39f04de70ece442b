package dateline.reading;

import dateline.domain.How;
import dateline.domain.Who;
import java.util.List;
import java.util.Set;

/// Tells those who are named only because somebody is theirs.
final class Possessors {
  private static final Set<String> TITLE = Grammar.named("title");

  private static final Set<String> SERVANT = Grammar.named("servant");

  private final Scene scene;

  Possessors(Scene scene) {
    this.scene = scene;
  }

  /// "President Joe Biden's national security adviser": the adviser acts, not the president; "at
  /// the invitation of Wang Yi": the guest does.
  boolean possesses(Who who, List<Who> named) {
    int end = scene.words().wordAt(who.span().end() - 1) + 1;
    int before = before(who);
    if (scene.is(before, "of", "from") && scene.is(before - 1, "invitation", "request")) {
      return true;
    }
    if (who.how() != How.NAME || !owns(end)) {
      return false;
    }
    return named.stream()
        .filter(Parties::isPerson)
        .mapToInt(other -> scene.words().wordAt(other.span().start()))
        .anyMatch(start -> start >= end && start - end <= 6 && onlyTitle(end, start));
  }

  /// "An adviser to President Nixon", "an envoy of Hu Jintao": somebody of that side acts, not the
  /// one who is named.
  boolean serves(Who who) {
    int at = before(who);
    boolean person = who.how() == How.NAME || who.how() == How.OFFICE;
    return person
        && scene.is(at, "to", "of", "for", "from")
        && SERVANT.contains(scene.words().lower(at - 1));
  }

  /// The word before somebody's name and title.
  private int before(Who who) {
    int at = scene.words().wordAt(who.span().start()) - 1;
    while (scene.is(at, "the", "then", "former", "late", "current")) {
      at--;
    }
    return at;
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
