package dateline.reading;

import dateline.event.Doubt;
import dateline.event.Status;
import dateline.event.When;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;

/// An event as a sentence tells it, before its participants are known.
///
/// `number` tells several events of one cue apart. `reference` are the days for which offices are
/// resolved where the event itself has none.
record Draft(
    Hit hit,
    int number,
    Part part,
    When when,
    DateRange reference,
    Optional<Status> status,
    String rule,
    double confidence,
    List<Doubt> doubts) {
  /// The same event, of which the words tell the status.
  Draft with(Status told) {
    return new Draft(
        hit, number, part, when, reference, Optional.of(told), rule, confidence, doubts);
  }

  /// Copies the list.
  Draft {
    doubts = List.copyOf(doubts);
  }
}
