package dateline.reading;

import dateline.event.Kind;
import dateline.reading.Clauses.Clause;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import java.util.Set;

/// Tells what an article reports as the news of its day.
final class News {
  private static final Set<String> FRESH = Set.of("just", "just-concluded", "earlier", "today");

  private final Scene scene;

  News(Scene scene) {
    this.scene = scene;
  }

  /// Whether the words say that it has only just happened.
  boolean fresh(Hit hit) {
    for (int i = Math.max(scene.from(), hit.from() - 4); i < hit.to(); i++) {
      if (FRESH.contains(scene.words().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "This Joint Statement": the article is the event.
  boolean itself(Hit hit) {
    return hit.cue().kind() == Kind.AGREEMENT
        && hit.form() == Form.NOUN
        && scene.is(hit.from() - 1, "this")
        && scene.is(hit.to() - 1, "statement", "communique", "communiqué", "declaration");
  }

  /// Whether it "is being held" or "is under way".
  boolean lasting(Hit hit) {
    for (int i = hit.from() - 3; i < hit.to() + 8; i++) {
      boolean now =
          scene.is(i, "is", "are")
              && (scene.is(i + 1, "being", "taking", "under", "meeting", "visiting", "attending")
                  || (scene.is(i + 1, "in") && hit.from() <= i && hit.cue().kind() == Kind.VISIT));
      if (now && scene.clauseOf(hit.from()) == scene.clauseOf(Math.max(i, scene.from()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a first sentence tells it in a main clause.
  boolean tells(Hit hit) {
    Link link = scene.clauses().get(scene.clauseOf(hit.from())).link();
    boolean main = link == Link.START || link == Link.AND || link == Link.THAT;
    return scene.order() <= 1 && main && !hit.cue().saying();
  }

  /// "the rules that it announced on Friday": what was said then is not what the sentence tells.
  boolean ofANoun(Hit saying) {
    Clause clause = scene.clauses().get(scene.clauseOf(saying.from()));
    return clause.link() == Link.RELATIVE && clause.word().equals("that");
  }

  /// Whether it is told as something that has happened.
  boolean past(Hit hit) {
    return switch (hit.form()) {
      case PAST, DONE -> !scene.is(hit.from() - 1, "had");
      case NOUN -> heldJustNow(hit);
      case NOW, BASE, ING -> false;
    };
  }

  /// "held talks", "the talks took place", "in talks with": the noun with a verb in the past.
  private boolean heldJustNow(Hit hit) {
    for (int i = hit.from() - 6; i < hit.to() + 14; i++) {
      if (scene.is(
              i,
              "held",
              "took",
              "concluded",
              "ended",
              "wrapped",
              "began",
              "opened",
              "had",
              "launched",
              "started",
              "kicked",
              "completed",
              "lasted",
              "discussed")
          && !scene.is(i - 1, "had", "be", "were", "that")) {
        return true;
      }
    }
    return false;
  }
}
