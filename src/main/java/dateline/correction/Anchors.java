package dateline.correction;

import dateline.correction.Correction.Merge;
import dateline.correction.Correction.Split;
import dateline.event.Event;
import dateline.event.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Ties corrections that were made long ago to the events of today.
public final class Anchors {
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> mentions = new HashMap<>();

  /// Looks for each anchored event among `today`: under its own id, else where its sentences stand.
  public Anchors(Map<String, List<Anchor>> anchored, List<Event> today) {
    Set<String> ids = new HashSet<>();
    today.forEach(event -> ids.add(event.id()));
    Map<String, List<Anchor>> lost = new TreeMap<>(anchored);
    lost.keySet().removeIf(ids::contains);
    if (!lost.isEmpty()) {
      find(lost, today);
    }
    findMentions(anchored, today);
  }

  private void find(Map<String, List<Anchor>> lost, List<Event> today) {
    Set<String> articles = articles(lost.values());
    List<Event> near =
        today.stream()
            .filter(
                event -> event.mentions().stream().anyMatch(m -> articles.contains(m.articleId())))
            .toList();
    lost.forEach((id, anchors) ->
        near.stream()
            .filter(event -> likeness(anchors, event) > 0)
            .max(
                Comparator.comparingInt((Event event) -> likeness(anchors, event))
                    .thenComparing(Event::id))
            .ifPresent(event -> events.put(id, event.id())));
  }

  private void findMentions(Map<String, List<Anchor>> anchored, List<Event> today) {
    Set<String> articles = articles(anchored.values());
    Map<String, List<Mention>> byArticle =
        today.stream()
            .flatMap(event -> event.mentions().stream())
            .filter(mention -> articles.contains(mention.articleId()))
            .collect(Collectors.groupingBy(Mention::articleId));
    for (List<Anchor> anchors : anchored.values()) {
      for (Anchor anchor : anchors) {
        best(anchor, byArticle.getOrDefault(anchor.articleId(), List.of()))
            .ifPresent(mention -> mentions.put(anchor.mentionId(), mention.id()));
      }
    }
  }

  private static Optional<Mention> best(Anchor anchor, List<Mention> candidates) {
    return candidates.stream()
        .filter(mention -> anchor.likeness(mention) > 0)
        .max(Comparator.comparingInt(anchor::likeness).thenComparing(Mention::id));
  }

  private static Set<String> articles(Iterable<List<Anchor>> anchored) {
    Set<String> articles = new HashSet<>();
    anchored.forEach(anchors -> anchors.forEach(anchor -> articles.add(anchor.articleId())));
    return articles;
  }

  private static int likeness(List<Anchor> anchors, Event event) {
    int sum = 0;
    for (Anchor anchor : anchors) {
      sum += event.mentions().stream().mapToInt(anchor::likeness).max().orElse(0);
    }
    return sum;
  }

  /// The id that an event has today; its old one where it is not found.
  public String today(String eventId) {
    return events.getOrDefault(eventId, eventId);
  }

  /// The correction, speaking of the events and mentions of today. An event that a split made keeps
  /// its id, so what was said about it still finds it.
  public Correction today(Correction correction) {
    String id = today(correction.eventId());
    return switch (correction) {
      case Merge merge -> new Merge(id, today(merge.into()));
      case Split split ->
          new Split(
              id,
              split.mentionIds().stream().map(old -> mentions.getOrDefault(old, old)).toList(),
              split.pieceId());
      case Correction.Redate it -> new Correction.Redate(id, it.dates());
      case Correction.Retype it -> new Correction.Retype(id, it.kind());
      case Correction.Restatus it -> new Correction.Restatus(id, it.status());
      case Correction.Rename it -> new Correction.Rename(id, it.headline());
      case Correction.Recast it -> new Correction.Recast(id, it.participants());
      case Correction.Replace it -> new Correction.Replace(id, it.place());
      case Correction.Retopic it -> new Correction.Retopic(id, it.topics());
      case Correction.Hide it -> new Correction.Hide(id, it.hidden());
      case Correction.Star it -> new Correction.Star(id, it.starred());
      case Correction.Tag it -> new Correction.Tag(id, it.tags());
      case Correction.Annotate it -> new Correction.Annotate(id, it.note());
      case Correction.Restore it -> new Correction.Restore(id, it.field());
      case Correction.Add it -> it;
    };
  }
}
