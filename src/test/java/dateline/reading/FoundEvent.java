package dateline.reading;

import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Status;
import dateline.time.DateRange;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One mention as the score sees it; `event` is the id of the event it was merged into.
record FoundEvent(
    String type,
    Optional<DateRange> when,
    String status,
    Set<String> participants,
    Set<String> topics,
    String sentence,
    String event) {

  static FoundEvent of(Mention mention, String event) {
    Set<String> names = new TreeSet<>();
    mention.participants().forEach(one -> names.add(one.name()));
    Set<String> topics = new TreeSet<>();
    mention.topics().forEach(topic -> topics.add(topic.id()));
    return new FoundEvent(
        type(mention.kind()),
        mention.when().range(),
        status(mention.status()),
        names,
        topics,
        mention.text(),
        event);
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case SUMMIT, MEETING -> "SUMMIT/MEETING";
      case CALL -> "CALL";
      case VISIT -> "VISIT";
      case TALKS -> "TALKS/CONSULTATION";
      case CONFERENCE -> "CONFERENCE";
      case AGREEMENT -> "AGREEMENT";
      case STATEMENT -> "STATEMENT";
      case MEASURE -> "SANCTION/MEASURE";
      case INCIDENT -> "INCIDENT";
      case ELECTION -> "ELECTION";
      case OTHER -> "OTHER";
    };
  }

  private static String status(Status status) {
    return switch (status) {
      case OCCURRED -> "occurred";
      case PLANNED -> "planned";
      case PROPOSED -> "proposed";
      case POSTPONED, CANCELLED, DENIED -> "negated";
    };
  }
}
