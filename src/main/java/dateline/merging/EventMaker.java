package dateline.merging;

import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes one event of the mentions that tell it.
final class EventMaker {
  private static final Set<Status> OFF = Set.of(Status.POSTPONED, Status.CANCELLED, Status.DENIED);
  private static final int LONGEST_STAY = 14;

  private EventMaker() {}

  /// The event of `mentions`, the sharpest first; `reasons` say why the others joined it.
  static Event event(List<Mention> mentions, List<String> reasons) {
    When when = when(mentions);
    Kind kind = kind(mentions);
    Status status = status(mentions);
    List<Participant> participants = participants(mentions);
    Place place = place(mentions);
    return new Event(
        id(mentions),
        kind,
        Headlines.of(kind, status, mentions, participants, place),
        when,
        status,
        manner(mentions),
        participants,
        place,
        topics(mentions),
        mentions,
        reasons,
        doubts(mentions, when),
        confidence(mentions));
  }

  /// The smallest of the mentions' ids: it stays the same unless a mention with a smaller one
  /// comes.
  private static String id(List<Mention> mentions) {
    return "e" + mentions.stream().map(Mention::id).min(Comparator.naturalOrder()).orElseThrow();
  }

  /// The date that most articles support; among those the sharpest; then the surest.
  private static When when(List<Mention> mentions) {
    boolean visit = mentions.getFirst().kind() == Kind.VISIT;
    return mentions.stream()
        .filter(mention -> mention.when().range().isPresent())
        .max(
            Comparator.comparingLong((Mention mention) -> visit ? stay(mention, mentions) : 0)
                .thenComparingLong(mention -> support(mention, mentions))
                .thenComparingLong(mention -> -days(mention))
                .thenComparingDouble(Mention::confidence)
                .thenComparing(Mention::id, Comparator.reverseOrder()))
        .map(Mention::when)
        .map(when -> timed(when, mentions))
        .orElse(mentions.getFirst().when());
  }

  /// Where the mention that dates the event tells no time of day, another one of that day may.
  private static When timed(When when, List<Mention> mentions) {
    if (!(when instanceof When.Dated dated) || when.minute() != When.NO_MINUTE) {
      return when;
    }
    return mentions.stream()
        .map(Mention::when)
        .filter(other -> other.range().equals(when.range()))
        .mapToInt(When::minute)
        .min()
        .stream()
        .filter(minute -> minute != When.NO_MINUTE)
        .mapToObj(minute -> (When) dated.at(minute))
        .findFirst()
        .orElse(when);
  }

  /// The whole stay is the date of a visit, not only the day of arrival: the number of other dates
  /// that a range of some days holds.
  private static long stay(Mention mention, List<Mention> mentions) {
    DateRange range = mention.when().range().orElseThrow();
    boolean some =
        range.precision() == Precision.DAY && range.days() > 1 && range.days() <= LONGEST_STAY;
    return some
        ? mentions.stream()
            .filter(other -> other.when().range().filter(range::contains).isPresent())
            .count()
        : 0;
  }

  private static long days(Mention mention) {
    return mention.when().range().map(DateRange::days).orElse(Long.MAX_VALUE);
  }

  private static long support(Mention mention, List<Mention> mentions) {
    DateRange range = mention.when().range().orElseThrow();
    return mentions.stream()
        .filter(other -> other.when().range().filter(range::intersects).isPresent())
        .map(Mention::articleId)
        .distinct()
        .count();
  }

  private static Kind kind(List<Mention> mentions) {
    Map<Kind, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(mention.kind(), 1, Integer::sum));
    if (counts.containsKey(Kind.SUMMIT)) {
      return Kind.SUMMIT;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// What has occurred is no longer planned; what was called off is not planned either. Of several
  /// ways to come to nothing the one counts that was told last.
  private static Status status(List<Mention> mentions) {
    if (mentions.stream().anyMatch(mention -> mention.status() == Status.OCCURRED)) {
      return Status.OCCURRED;
    }
    return mentions.stream()
        .filter(mention -> OFF.contains(mention.status()))
        .max(
            Comparator.comparing((Mention mention) -> mention.told().orElse(LocalDate.MIN))
                .thenComparingDouble(Mention::confidence)
                .thenComparing(Mention::status, Comparator.reverseOrder()))
        .map(Mention::status)
        .orElseGet(() -> planned(mentions));
  }

  private static Status planned(List<Mention> mentions) {
    return mentions.stream().anyMatch(mention -> mention.status() == Status.PLANNED)
        ? Status.PLANNED
        : Status.PROPOSED;
  }

  private static Manner manner(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::manner)
        .filter(manner -> manner != Manner.UNSTATED)
        .findFirst()
        .orElse(Manner.UNSTATED);
  }

  /// Everybody whom a mention names, the highest first; a country steps back behind its people.
  private static List<Participant> participants(List<Mention> mentions) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      mention.participants().stream()
          .filter(p -> !alone(p, mention, mentions))
          .forEach(p -> byName.merge(p.name(), p, EventMaker::fuller));
    }
    List<Participant> found = new ArrayList<>(byName.values());
    found.removeIf(side ->
        side.name().equals(side.country())
            && found.stream()
                .anyMatch(other ->
                    other.level() != Level.NONE && other.country().equals(side.country())));
    found.sort(Comparator.comparing(Participant::level));
    return found;
  }

  /// Whether one mention names somebody of whom two others, which name two people, know nothing.
  private static boolean alone(Participant participant, Mention mention, List<Mention> mentions) {
    if (mention.equals(mentions.getFirst())) {
      return false;
    }
    long others = 0;
    for (Mention other : mentions) {
      if (other.participants().stream().anyMatch(p -> p.name().equals(participant.name()))) {
        if (!other.equals(mention)) {
          return false;
        }
      } else if (Sameness.people(other).size() >= 2) {
        others++;
      }
    }
    return others >= 2;
  }

  private static Participant fuller(Participant one, Participant two) {
    return one.role().isEmpty() && !two.role().isEmpty() ? two : one;
  }

  private static Place place(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::place)
        .filter(place -> !place.equals(Place.UNKNOWN))
        .max(
            Comparator.comparingInt((Place place) ->
                    place.name().equals(place.country()) ? 0 : place.name().length())
                .thenComparing(Place::name))
        .orElse(Place.UNKNOWN);
  }

  private static List<String> topics(List<Mention> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      mention.topics().forEach(topic -> counts.merge(topic.id(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether a mention is dated by more than by how long something had lasted.
  private static boolean outright(Mention mention) {
    return mention.when().range().isPresent()
        && mention.doubts().stream().noneMatch(doubt -> doubt.reason() == Doubt.Reason.ONLY_LENGTH);
  }

  private static List<Doubt> doubts(List<Mention> mentions, When when) {
    Set<Doubt> doubts = new LinkedHashSet<>();
    mentions.forEach(mention -> doubts.addAll(mention.doubts()));
    if (mentions.stream().anyMatch(EventMaker::outright)) {
      doubts.removeIf(doubt -> doubt.reason() == Doubt.Reason.ONLY_LENGTH);
    }
    boolean occurred = mentions.stream().anyMatch(mention -> mention.status() == Status.OCCURRED);
    boolean off =
        mentions.stream()
            .anyMatch(m -> m.status() == Status.CANCELLED || m.status() == Status.DENIED);
    if (occurred && off) {
      doubts.add(
          new Doubt(
              Doubt.Reason.OTHER_STATUS,
              "one source says that it took place, another that it did not"));
    }
    when.range()
        .ifPresent(range ->
            mentions.stream()
                .map(mention -> mention.when().range())
                .filter(other -> other.isPresent() && !other.get().intersects(range))
                .forEach(other ->
                    doubts.add(
                        new Doubt(
                            Doubt.Reason.OTHER_DATE,
                            "another source dates it "
                                + other.orElseThrow().start()
                                + (other.orElseThrow().days() > 1
                                    ? " to " + other.orElseThrow().end()
                                    : "")))));
    return List.copyOf(doubts);
  }

  /// Each article takes away its part of what the others leave to doubt.
  private static double confidence(List<Mention> mentions) {
    Map<String, Double> byArticle = new TreeMap<>();
    mentions.forEach(m -> byArticle.merge(m.articleId(), m.confidence(), Math::max));
    double doubt = 1;
    for (double confidence : byArticle.values()) {
      doubt *= 1 - confidence;
    }
    return Math.min(0.99, 1 - doubt);
  }
}
