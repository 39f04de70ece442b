package dateline.reading;

import dateline.article.Span;
import dateline.event.Attribution;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Recall;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.merging.Merger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Joins the mentions of one article that tell the same event: one stays, the others become its
/// echoes.
///
/// What stays is dated by words of its own, sharply, and names most; it takes over participants,
/// place and topics that only an echo told.
final class Echoes {
  private Echoes() {}

  /// The mentions of an article, each event once, in order of the text.
  static List<Mention> joined(List<Mention> mentions) {
    List<Event> events = Merger.unlinked(mentions);
    Map<String, String> names = new HashMap<>();
    for (Event event : events) {
      String first = event.mentions().getFirst().id();
      event.mentions().forEach(mention -> names.put(mention.id(), first));
    }
    List<Mention> joined = new ArrayList<>();
    for (Event event : events) {
      joined.add(join(event, names));
    }
    joined.sort(Comparator.comparing(Mention::cue).thenComparing(Mention::id));
    return joined;
  }

  private static Mention join(Event whole, Map<String, String> names) {
    List<Mention> group = whole.mentions();
    Mention best = group.getFirst();
    List<Span> again =
        group.stream()
            .flatMap(
                mention -> Stream.concat(Stream.of(mention.sentence()), mention.again().stream()))
            .filter(sentence -> !sentence.equals(best.sentence()))
            .distinct()
            .sorted()
            .toList();
    return new Mention(
        best.id(),
        best.articleId(),
        best.sentence(),
        best.cue(),
        best.text(),
        whole.kind(),
        status(best, whole),
        whole.manner(),
        best.when(),
        named(best.participants()) >= named(whole.participants())
                && best.participants().size() >= whole.participants().size()
            ? best.participants()
            : whole.participants(),
        best.place().name().isEmpty() ? whole.place() : best.place(),
        topics(group),
        attributions(group),
        whole.doubts(),
        best.rule(),
        best.confidence(),
        again,
        group.stream().flatMap(mention -> mention.appearances().stream()).distinct().toList(),
        List.of(),
        whole.codes(),
        recalls(group, names),
        best.told());
  }

  /// The earlier events that the group speaks of, by the names of the mentions that stay.
  private static List<Recall> recalls(List<Mention> group, Map<String, String> names) {
    return group.stream()
        .flatMap(mention -> mention.recalls().stream())
        .map(recall ->
            new Recall(names.getOrDefault(recall.mention(), recall.mention()), recall.why()))
        .filter(recall -> !recall.mention().equals(group.getFirst().id()))
        .distinct()
        .toList();
  }

  private static long named(List<Participant> participants) {
    return participants.stream().filter(p -> !p.name().equals(p.country())).count();
  }

  private static Status status(Mention best, Event whole) {
    return best.when().range().isPresent() ? best.status() : whole.status();
  }

  private static List<Topic> topics(List<Mention> group) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    group.forEach(mention -> mention.topics().forEach(t -> topics.putIfAbsent(t.id(), t)));
    return List.copyOf(topics.values());
  }

  private static List<Attribution> attributions(List<Mention> group) {
    return group.stream().flatMap(mention -> mention.saidBy().stream()).distinct().toList();
  }
}
