package dateline.correction;

import dateline.correction.Correction.Add;
import dateline.correction.Correction.Annotate;
import dateline.correction.Correction.Hide;
import dateline.correction.Correction.Merge;
import dateline.correction.Correction.Passage;
import dateline.correction.Correction.Recast;
import dateline.correction.Correction.Redate;
import dateline.correction.Correction.Rename;
import dateline.correction.Correction.Replace;
import dateline.correction.Correction.Restatus;
import dateline.correction.Correction.Restore;
import dateline.correction.Correction.Retopic;
import dateline.correction.Correction.Retype;
import dateline.correction.Correction.Split;
import dateline.correction.Correction.Star;
import dateline.correction.Correction.Tag;
import dateline.event.Event;
import dateline.event.Link;
import dateline.event.Mention;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Applies corrections to what the rules read.
///
/// `merge` puts mentions together, as the rules do it: it is asked again when a reader takes an
/// event apart. `textOf` gives the words of a passage, where the article is still there.
public record Corrections(
    Function<List<Mention>, List<Event>> merge, Function<Passage, Optional<String>> textOf) {

  /// The events as the reader wants them seen: the corrections are applied one after the other. One
  /// that speaks of an event that is not there does nothing, and is kept for the day it comes back.
  public List<Corrected> apply(List<Event> events, List<Correction> corrections) {
    Map<String, Event> untouched = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    corrections.forEach(correction -> named.addAll(ids(correction)));
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Event event : events) {
      if (named.contains(event.id())) {
        drafts.put(event.id(), new Draft(event));
      } else {
        untouched.put(event.id(), event);
      }
    }
    Desk desk = new Desk(drafts, new HashMap<>());
    corrections.forEach(correction -> apply(correction, desk));
    List<Corrected> shown =
        new ArrayList<>(untouched.values().stream().map(Corrected::untouched).toList());
    drafts.values().forEach(draft -> shown.add(draft.corrected()));
    return desk.joined().isEmpty() ? shown : shown.stream().map(desk::linked).toList();
  }

  /// The events being worked on, and the names of those that went up in others.
  private record Desk(Map<String, Draft> drafts, Map<String, String> joined) {
    Optional<Draft> draft(String id) {
      String now = id;
      while (joined.containsKey(now)) {
        now = joined.get(now);
      }
      return Optional.ofNullable(drafts.get(now));
    }

    /// The event with its links leading to what the others have gone up in.
    Corrected linked(Corrected shown) {
      List<Link> links =
          shown.event().links().stream()
              .map(link ->
                  new Link(
                      link.relation(),
                      draft(link.event()).map(Draft::id).orElse(link.event()),
                      link.why()))
              .filter(link -> !link.event().equals(shown.event().id()))
              .distinct()
              .toList();
      return links.equals(shown.event().links()) ? shown : shown.with(shown.event().linked(links));
    }

    /// The id itself, unless the same piece was split off before and put back.
    String unused(String id) {
      String unused = id;
      while (drafts.containsKey(unused) || joined.containsKey(unused)) {
        unused += "+";
      }
      return unused;
    }
  }

  private void apply(Correction correction, Desk desk) {
    switch (correction) {
      case Add add ->
          desk.drafts()
              .computeIfAbsent(add.eventId(), _ -> new Draft(ByHand.event(add, textOf)).added());
      case Merge(String from, String into) -> merge(desk, from, into);
      case Split split -> split(desk, split);
      case Redate _,
          Retype _,
          Restatus _,
          Rename _,
          Recast _,
          Replace _,
          Retopic _,
          Hide _,
          Star _,
          Tag _,
          Annotate _,
          Restore _ ->
          desk.draft(correction.eventId()).ifPresent(draft -> draft.apply(correction));
    }
  }

  private static void merge(Desk desk, String from, String into) {
    Optional<Draft> source = desk.draft(from);
    Optional<Draft> target = desk.draft(into);
    if (source.isPresent() && target.isPresent() && source.get() != target.get()) {
      target.get().absorb(source.get());
      desk.drafts().remove(source.get().id());
      desk.joined().put(source.get().id(), target.get().id());
    }
  }

  private void split(Desk desk, Split split) {
    desk.draft(split.eventId())
        .ifPresent(whole -> {
          Map<Boolean, List<Mention>> sides = whole.sides(Set.copyOf(split.mentionIds()));
          List<Mention> rest = sides.getOrDefault(false, List.of());
          List<Mention> piece = sides.getOrDefault(true, List.of());
          if (!rest.isEmpty() && !piece.isEmpty()) {
            whole.become(together(whole.id(), rest));
            String id = desk.unused(split.pieceId());
            desk.drafts().put(id, new Draft(together(id, piece)));
          }
        });
  }

  /// One event out of these mentions, even where the rules would see several.
  private Event together(String id, List<Mention> mentions) {
    Event joined = merge.apply(mentions).stream().reduce(Joining::join).orElseThrow();
    return Joining.named(joined, id);
  }

  /// The ids that a correction speaks of, those that it brings into being among them.
  public static List<String> ids(Correction correction) {
    return switch (correction) {
      case Merge(String from, String into) -> List.of(from, into);
      case Split split -> List.of(split.eventId(), split.pieceId());
      case Add _,
          Redate _,
          Retype _,
          Restatus _,
          Rename _,
          Recast _,
          Replace _,
          Retopic _,
          Hide _,
          Star _,
          Tag _,
          Annotate _,
          Restore _ ->
          List.of(correction.eventId());
    };
  }

  /// An id for an event that a reader adds, derived from what it says.
  public static String addedId(Add add) {
    return hash("added " + add);
  }

  static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
