package dateline.correction;

import dateline.article.Span;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Mentions and events made by hand, and a merger that a reader can follow: mentions of the same
/// kind and day are one event.
public final class HandMade {
  private HandMade() {}

  /// A mention in one line: `call 2024-04-02 Joe Biden, Xi Jinping @ Woodside # taiwan`. It stands
  /// at `start` in its article.
  public static Mention mention(String articleId, int start, String line) {
    String[] topic = (line + "#").split("#", -1);
    String[] place = (topic[0] + "@").split("@", -1);
    String[] words = place[0].strip().split(" ", 3);
    Span span = new Span(start, start + line.length());
    When when =
        words[1].equals("?")
            ? new When.Undated("No date is near.")
            : new When.Dated(range(words[1]), words[1], span, "day", "As written.");
    return new Mention(
        articleId + "-" + start,
        articleId,
        span,
        new Span(start, start + words[0].length()),
        line,
        Kind.valueOf(words[0].toUpperCase(Locale.ROOT)),
        Status.OCCURRED,
        Manner.UNSTATED,
        when,
        people(words.length > 2 ? words[2] : ""),
        new Place(place[1].strip(), ""),
        topic[1].isBlank() ? List.of() : List.of(new Topic(topic[1].strip(), topic[1].strip())),
        List.of(),
        List.of(),
        "line",
        0.5);
  }

  private static DateRange range(String text) {
    return switch (text.length()) {
      case 4 -> DateRange.year(Integer.parseInt(text));
      case 7 -> DateRange.month(LocalDate.parse(text + "-01"));
      default -> DateRange.day(LocalDate.parse(text));
    };
  }

  private static List<Participant> people(String names) {
    List<Participant> people = new ArrayList<>();
    for (String name : names.strip().split(",\\s*", -1)) {
      if (!name.isEmpty()) {
        people.add(new Participant(name, "", country(name), Level.LEADER));
      }
    }
    return people;
  }

  private static String country(String name) {
    return name.contains("Xi") || name.contains("Wang") ? "China" : "United States";
  }

  /// Mentions of the same kind and first day, in any order, are one event.
  public static List<Event> merge(List<Mention> mentions) {
    Map<String, List<Mention>> together = new TreeMap<>();
    for (Mention mention : mentions) {
      String day = mention.when().range().map(range -> range.start().toString()).orElse("undated");
      together.computeIfAbsent(mention.kind() + " " + day, _ -> new ArrayList<>()).add(mention);
    }
    return together.values().stream().map(HandMade::event).toList();
  }

  /// One event of all these mentions, its id that of the first.
  public static Event event(List<Mention> mentions) {
    List<Mention> sorted = mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
    Mention first = sorted.getFirst();
    return new Event(
        "e-" + first.id(),
        first.kind(),
        first.text(),
        first.when(),
        first.status(),
        first.manner(),
        first.participants(),
        first.place(),
        first.topics().stream().map(Topic::id).toList(),
        sorted,
        sorted.stream().skip(1).map(_ -> "Same kind and day.").toList(),
        List.of(),
        0.5);
  }

  /// Corrections over that merger, in articles that nobody kept.
  public static Corrections corrections() {
    return new Corrections(HandMade::merge, _ -> Optional.empty());
  }
}
