package dateline.reading;

import dateline.article.Span;
import dateline.domain.Where;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the countries that vote in an election.
final class Voters {
  private final Scene scene;
  private final Roll roll;

  Voters(Scene scene, Roll roll) {
    this.scene = scene;
    this.roll = roll;
  }

  /// The countries that vote: those named behind the cue by a place, else the one before it.
  List<String> of(Hit hit, Part part) {
    List<String> found = new ArrayList<>();
    int reach = hit.to() + 8;
    for (Where where : roll.places()) {
      int at = scene.words().wordAt(where.span().start());
      if (at >= hit.to() && at < part.to() && at <= reach && !where.country().isEmpty()) {
        found.add(where.country());
        reach = at + 5;
      }
    }
    for (Where where : roll.places()) {
      int end = scene.words().wordAt(where.span().end() - 1) + 1;
      if (found.isEmpty() && roll.owns(end) && end <= hit.from() && hit.from() - end <= 3) {
        found.add(where.country());
      }
    }
    if (found.isEmpty()) {
      roll.everybody().stream()
          .filter(who ->
              Parties.isSide(who)
                  && roll.endOf(who) <= hit.to()
                  && roll.endOf(who) >= hit.from() - 5)
          .reduce((first, nearer) -> nearer)
          .ifPresent(who -> found.add(who.country()));
    }
    if (found.isEmpty() && scene.is(hit.to(), "there")) {
      before().ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /// The country of the place named last before the sentence.
  private Optional<String> before() {
    return scene.cast().where(new Span(0, scene.span().start())).stream()
        .reduce((first, nearer) -> nearer)
        .map(Where::country)
        .filter(country -> !country.isEmpty());
  }
}
