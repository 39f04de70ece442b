package dateline.merging;

import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import java.util.List;

/// Writes the headline of an event: who, what, where, in one short sentence.
final class Headlines {
  private static final int MOST_NAMES = 3;
  private static final int MOST_WORDS = 12;

  private Headlines() {}

  /// The headline of an event of `kind`.
  static String of(
      Kind kind, Status status, List<Mention> mentions, List<Participant> people, Place place) {
    List<String> names = people.stream().map(Participant::name).toList();
    if (names.isEmpty() && kind != Kind.CONFERENCE) {
      return Deeds.of(mentions.getFirst(), names);
    }
    String verb = verb(kind, names.size() > 1, status);
    String where = place.name().isEmpty() ? place.country() : place.name();
    String at = where.isEmpty() || kind == Kind.CALL ? "" : preposition(kind, where) + where;
    if (kind == Kind.VISIT && at.isEmpty()) {
      return joined(names) + (status == Status.OCCURRED ? " on a visit" : " to pay a visit");
    }
    return switch (kind) {
      case SUMMIT, MEETING, TALKS, CALL, VISIT -> joined(names) + " " + verb + at;
      case CONFERENCE -> conference(mentions, names) + at;
      case ELECTION -> joined(names) + " " + verb;
      case AGREEMENT ->
          made(status, mentions, names)
              ? joined(names) + " agree" + Deeds.agreed(mentions.getFirst()).orElse(at)
              : Deeds.of(mentions.getFirst(), names);
      case OTHER ->
          Deeds.scene(mentions.getFirst(), names)
              .map(told -> joined(names) + told)
              .orElseGet(() -> Deeds.of(mentions.getFirst(), names));
      case STATEMENT, MEASURE, INCIDENT -> Deeds.of(mentions.getFirst(), names);
    };
  }

  /// Whether the sentence is too long to quote and it is known who agreed.
  private static boolean made(Status status, List<Mention> mentions, List<String> names) {
    boolean cut = mentions.getFirst().text().split(" ", -1).length > MOST_WORDS;
    return cut && names.size() > 1 && status == Status.OCCURRED;
  }

  private static String conference(List<Mention> mentions, List<String> names) {
    Mention first = mentions.getFirst();
    return names.isEmpty() ? capital(cue(first)) : names.getFirst() + " meeting";
  }

  private static String preposition(Kind kind, String where) {
    if (kind == Kind.VISIT) {
      return " ";
    }
    boolean venue =
        where.matches(".*\\b(?:estate|Hall|House|base|Base|Hotel|Palace|Zhongnanhai)\\b.*");
    return venue ? " at " : " in ";
  }

  private static String verb(Kind kind, boolean several, Status status) {
    String verb =
        switch (kind) {
          case SUMMIT, MEETING -> several ? "meet" : "meets";
          case TALKS -> several ? "hold talks" : "holds talks";
          case CALL -> several ? "speak by phone" : "speaks by phone";
          case VISIT -> several ? "visit" : "visits";
          case ELECTION -> several ? "vote" : "votes";
          case CONFERENCE, AGREEMENT, STATEMENT, MEASURE, INCIDENT, OTHER -> "";
        };
    return switch (status) {
      case OCCURRED -> verb;
      case PLANNED -> "to " + plain(kind);
      case PROPOSED -> "may " + plain(kind);
      case POSTPONED -> (several ? "put" : "puts") + " off plan to " + plain(kind);
      case CANCELLED -> (several ? "call" : "calls") + " off plan to " + plain(kind);
      case DENIED -> (several ? "deny" : "denies") + " plan to " + plain(kind);
    };
  }

  private static String plain(Kind kind) {
    return switch (kind) {
      case SUMMIT, MEETING -> "meet";
      case TALKS -> "hold talks";
      case CALL -> "speak by phone";
      case VISIT -> "visit";
      case ELECTION -> "vote";
      case CONFERENCE, AGREEMENT, STATEMENT, MEASURE, INCIDENT, OTHER -> "act";
    };
  }

  private static String joined(List<String> names) {
    if (names.size() > MOST_NAMES) {
      return String.join(", ", names.subList(0, MOST_NAMES)) + " and others";
    }
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String cue(Mention mention) {
    int from = mention.cue().start() - mention.sentence().start();
    int to = Math.min(mention.text().length(), from + mention.cue().length());
    return from < 0 || from >= to ? mention.text() : mention.text().substring(from, to);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
