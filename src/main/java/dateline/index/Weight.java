package dateline.index;

import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Mention;
import dateline.event.Status;
import dateline.time.DateRange;
import java.util.Optional;

/// How much an event matters when there is no room for all.
///
/// Half of it is who took part, a quarter how many articles tell it, a quarter how sharply it is
/// dated; what was only said or only planned matters less than what was done.
final class Weight {
  private Weight() {}

  static float of(Event event) {
    double sum = 0.5 * rank(event) + 0.25 * sources(event) + 0.25 * sharpness(event);
    return (float) (sum * kind(event.kind()) * status(event.status()));
  }

  private static double rank(Event event) {
    double best = 0;
    for (var participant : event.participants()) {
      best = Math.max(best, rank(participant.level()));
    }
    return best;
  }

  private static double rank(Level level) {
    return switch (level) {
      case LEADER -> 1;
      case CABINET -> 0.7;
      case MILITARY -> 0.5;
      case OFFICIAL -> 0.4;
      case NONE -> 0.1;
    };
  }

  private static double sources(Event event) {
    long articles = event.mentions().stream().map(Mention::articleId).distinct().count();
    return 1 - 1.0 / (1 + articles);
  }

  private static double sharpness(Event event) {
    Optional<DateRange> range = event.when().range();
    return range.isEmpty() ? 0 : 1 / (1 + Math.log((double) range.get().days()));
  }

  private static double kind(Kind kind) {
    return switch (kind) {
      case SUMMIT, INCIDENT, AGREEMENT, ELECTION -> 1;
      case VISIT, MEETING, MEASURE, CALL, TALKS -> 0.9;
      case CONFERENCE -> 0.8;
      case OTHER, STATEMENT -> 0.6;
    };
  }

  private static double status(Status status) {
    return switch (status) {
      case OCCURRED -> 1;
      case PLANNED, CANCELLED, POSTPONED -> 0.8;
      case PROPOSED, DENIED -> 0.6;
    };
  }
}
