package dateline.ui.sheet;

import dateline.correction.Correction;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event as a reader writes it down in a form. What differs from the event as it stands is
/// corrected; what does not is left alone.
public record Draft(
    String headline,
    Optional<DateRange> dates,
    Kind kind,
    Status status,
    List<Participant> participants,
    Place place,
    List<String> topics) {
  /// Copies the lists.
  public Draft {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
  }

  /// An event as it stands.
  public static Draft of(Event event) {
    return new Draft(
        event.headline(),
        event.when().range(),
        event.kind(),
        event.status(),
        event.participants(),
        event.place(),
        event.topics());
  }

  /// The corrections that make `event` into this.
  public List<Correction> corrections(Event event) {
    Draft before = of(event);
    String id = event.id();
    List<Correction> changes = new ArrayList<>();
    if (!headline.equals(before.headline)) {
      changes.add(new Correction.Rename(id, headline));
    }
    if (!dates.equals(before.dates)) {
      changes.add(new Correction.Redate(id, dates));
    }
    if (kind != before.kind) {
      changes.add(new Correction.Retype(id, kind));
    }
    if (status != before.status) {
      changes.add(new Correction.Restatus(id, status));
    }
    if (!participants.equals(before.participants)) {
      changes.add(new Correction.Recast(id, participants));
    }
    if (!place.equals(before.place)) {
      changes.add(new Correction.Replace(id, place));
    }
    if (!topics.equals(before.topics)) {
      changes.add(new Correction.Retopic(id, topics));
    }
    return changes;
  }

  /// An event that the reader adds.
  public Correction.Add added(Optional<Correction.Passage> passage) {
    String id = "hand-" + Integer.toHexString(Objects.hash(headline, dates, passage));
    return new Correction.Add(
        id, kind, headline, dates, status, Manner.UNSTATED, participants, place, topics, passage);
  }

  /// Participants as lines of a form: name, role and country with semicolons between.
  static String lines(List<Participant> participants) {
    return participants.stream().map(Draft::line).collect(Collectors.joining("\n"));
  }

  /// Participants from lines of a form; those who were there before stay as they were.
  static List<Participant> people(String lines, List<Participant> before) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line ->
            before.stream()
                .filter(known -> line(known).equals(line.strip()))
                .findFirst()
                .orElseGet(() -> person(line.split(";", -1), before)))
        .toList();
  }

  private static String line(Participant who) {
    String country = who.country().equals(who.name()) ? "" : who.country();
    return Stream.of(who.name(), who.role(), country)
        .collect(Collectors.joining("; "))
        .replaceAll("(; ?)+$", "");
  }

  private static Participant person(String[] parts, List<Participant> before) {
    String name = parts[0].strip();
    Level level =
        before.stream()
            .filter(known -> known.name().equals(name))
            .map(Participant::level)
            .findFirst()
            .orElse(Level.NONE);
    return new Participant(name, part(parts, 1), part(parts, 2), level);
  }

  /// Ids of topics from names with commas between.
  static List<String> topicIds(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s++", "-"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index].strip() : "";
  }
}
