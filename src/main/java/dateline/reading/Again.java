package dateline.reading;

import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Status;
import dateline.merging.Sameness;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import java.util.List;
import java.util.Optional;

/// Dates what a text points back to: "The five-hour meeting brought together …" is the meeting of
/// the sentence before, and no news of the article's own day.
final class Again {
  /// A day that words go on from is no longer than this.
  private static final int FEW = 3;

  private Again() {}

  /// The mention on the days of the latest one among `told` that its words point back to; as it is
  /// where they point to none.
  static Mention dated(Scene scene, Mention mention, List<Mention> told) {
    if (goesOn(scene, mention)) {
      return told.reversed().stream()
          .filter(one -> one.status() == Status.OCCURRED && withOneOf(one, mention))
          .filter(one -> one.when().range().filter(range -> range.days() <= FEW).isPresent())
          .findFirst()
          .map(one -> mention.at(one.when()))
          .orElse(mention);
    }
    if (!mention.rule().endsWith(", news")) {
      return mention;
    }
    if (!pointsBack(scene, mention)) {
      return told.reversed().stream()
          .filter(one -> one.status() == Status.OCCURRED && known(one, mention))
          .findFirst()
          .map(one -> mention.at(one.when()))
          .orElse(mention);
    }
    return told.reversed().stream()
        .filter(one -> one.status() == Status.OCCURRED && one.when().range().isPresent())
        .filter(one -> Sameness.family(one) == Sameness.family(mention))
        .map(one -> meant(mention, one))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(mention);
  }

  /// "Later, she met He Lifeng", "she also met economists": the story goes on, on the day on which
  /// it was.
  private static boolean goesOn(Scene scene, Mention mention) {
    boolean open = mention.rule().endsWith(", news") || mention.rule().endsWith(", undated");
    int cue = scene.words().wordAt(mention.cue().start());
    boolean contact =
        mention.kind() == Kind.MEETING
            || mention.kind() == Kind.SUMMIT
            || mention.kind() == Kind.CALL;
    return open
        && contact
        && mention.status() == Status.OCCURRED
        && (scene.is(scene.from(), "later", "afterwards", "afterward", "then", "subsequently")
            || scene.is(cue - 1, "also", "then", "later"));
  }

  /// Whether somebody of a mention takes part in an earlier one.
  private static boolean withOneOf(Mention one, Mention mention) {
    return Sameness.people(one).stream().anyMatch(Sameness.people(mention)::contains);
  }

  /// Whether the same two met a few days before: the article goes on about that.
  private static boolean known(Mention one, Mention mention) {
    boolean both =
        Sameness.people(one).size() >= 2 && Sameness.people(one).equals(Sameness.people(mention));
    return both
        && Sameness.family(one) == Sameness.family(mention)
        && one.when().range().filter(range -> range.days() <= 7).isPresent();
  }

  private static Optional<Mention> meant(Mention mention, Mention one) {
    Mention there = mention.at(one.when());
    return Sameness.holds(one, there) ? Optional.of(there) : Optional.empty();
  }

  /// Whether the event is named by a noun with "the", "this" or "their".
  private static boolean pointsBack(Scene scene, Mention mention) {
    int cue = scene.words().wordAt(mention.cue().start());
    Optional<Hit> noun =
        scene.hits().stream()
            .filter(hit -> hit.from() == cue && hit.form() == Form.NOUN && hit.cue().contact())
            .findFirst();
    for (int i = cue - 1; noun.isPresent() && i >= cue - 5; i--) {
      if (scene.is(i, "the", "this", "these", "their", "that", "those")) {
        return true;
      }
      if (scene.is(i, "a", "an", "of", "in", ",", "and", "with")) {
        return false;
      }
    }
    return false;
  }
}
