package dateline.reading;

import dateline.domain.How;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.event.Kind;
import dateline.event.When;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges whether a sentence says enough for a row of its own.
final class Substance {
  private static final Set<String> SETTING = Grammar.named("setting");

  private final Scene scene;

  Substance(Scene scene) {
    this.scene = scene;
  }

  /// Whether the sentence says enough for the cue to be an event worth a row.
  boolean enough(Draft draft, List<Who> people, Optional<Where> where) {
    Hit hit = draft.hit();
    boolean dated = draft.when() instanceof When.Dated;
    if (hypothetical(hit) || (!dated && counted(hit)) || detail(draft)) {
      return false;
    }
    long sides = Parties.sides(people);
    boolean adrift = scene.adrift().isPresent() && hit.cue().contact();
    if (!dated && !adrift) {
      return hit.cue().contact()
          && hit.form() != Form.NOUN
          && sides >= 2
          && people.stream().filter(who -> who.how() == How.NAME).count() >= 2;
    }
    if (hit.cue().kind() == Kind.VISIT) {
      boolean told = where.isPresent() ? abroad(where.get(), people) : hit.form() == Form.NOUN;
      return !people.isEmpty() && told;
    }
    if (draft.rule().equals("heading") && scene.main(hit)) {
      return true;
    }
    if (hit.cue().kind() == Kind.CONFERENCE && !draft.rule().equals("heading")) {
      return subject(hit);
    }
    boolean own = draft.rule().equals("own");
    boolean suffered = hit.form() == Form.NOUN || hit.form() == Form.DONE;
    if (hit.cue().kind() == Kind.INCIDENT) {
      return sides >= 1 || (own && suffered);
    }
    if (hit.cue().kind() == Kind.MEASURE && own && suffered) {
      return true;
    }
    return switch (hit.cue().needs()) {
      case NONE -> true;
      case ONE -> sides >= 1;
      case TWO -> sides >= 2 || (own && guest(hit, people, where));
    };
  }

  /// "Yellen held talks in Beijing on Friday": somebody abroad deals with those who live there.
  private static boolean guest(Hit hit, List<Who> people, Optional<Where> where) {
    return hit.cue().contact()
        && hit.form() == Form.NOUN
        && where.filter(Where::situated).filter(place -> abroad(place, people)).isPresent()
        && people.stream().anyMatch(Parties::isPerson);
  }

  /// "No such visit", "any meeting": nothing that is told to happen.
  private boolean hypothetical(Hit hit) {
    boolean noun = hit.form() == Form.NOUN;
    return noun
        && (scene.is(hit.from() - 1, "such", "any")
            || (scene.is(hit.from() - 1, "a", "an") && scene.is(hit.from() - 2, "such")));
  }

  /// "Signed an order that bars", "rules which ban": the words of what was told before.
  private boolean detail(Draft draft) {
    Hit hit = draft.hit();
    return hit.cue().kind() == Kind.MEASURE
        && hit.form() != Form.NOUN
        && !draft.rule().equals("own")
        && scene.is(hit.from() - 1, "that", "which")
        && scene.hits().stream()
            .anyMatch(other ->
                other.to() < hit.from()
                    && hit.from() - other.to() <= 6
                    && !other.cue().saying()
                    && !other.cue().contact());
  }

  /// "The first time that they have met": only counts what the text told.
  private boolean counted(Hit hit) {
    for (int i = hit.from() - 1; i >= hit.from() - 10; i--) {
      if (scene.is(i, "time") && scene.is(i - 1, "first", "second", "third", "last")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a conference is what the clause is about, not only where something happened.
  private boolean subject(Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(scene.from(), hit.from() - 5); i--) {
      if (SETTING.contains(scene.words().lower(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether somebody is in a place that is not of their own country.
  static boolean abroad(Where place, List<Who> people) {
    return people.stream().anyMatch(who -> !who.country().equals(place.country()));
  }
}
