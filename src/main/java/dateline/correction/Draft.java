package dateline.correction;

import dateline.correction.Correction.Annotate;
import dateline.correction.Correction.Field;
import dateline.correction.Correction.Hide;
import dateline.correction.Correction.Recast;
import dateline.correction.Correction.Redate;
import dateline.correction.Correction.Rename;
import dateline.correction.Correction.Replace;
import dateline.correction.Correction.Restatus;
import dateline.correction.Correction.Restore;
import dateline.correction.Correction.Retopic;
import dateline.correction.Correction.Retype;
import dateline.correction.Correction.Star;
import dateline.correction.Correction.Tag;
import dateline.event.Event;
import dateline.event.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One event while corrections are applied to it: what the rules say, and over it what the reader
/// said.
final class Draft {
  private Event read;
  private boolean added;
  private final Map<Field, Correction> set = new EnumMap<>(Field.class);
  private boolean hidden;
  private boolean starred;
  private List<String> tags = List.of();
  private String note = "";

  Draft(Event read) {
    this.read = read;
  }

  /// Marks it as the reader's own.
  Draft added() {
    added = true;
    return this;
  }

  String id() {
    return read.id();
  }

  /// Takes what the reader said; the rules' reading stays below it.
  void apply(Correction correction) {
    switch (correction) {
      case Redate _ -> set.put(Field.DATE, correction);
      case Retype _ -> set.put(Field.KIND, correction);
      case Restatus _ -> set.put(Field.STATUS, correction);
      case Rename _ -> set.put(Field.HEADLINE, correction);
      case Recast _ -> set.put(Field.PARTICIPANTS, correction);
      case Replace _ -> set.put(Field.PLACE, correction);
      case Retopic _ -> set.put(Field.TOPICS, correction);
      case Restore restore -> set.remove(restore.field());
      case Hide hide -> hidden = hide.hidden();
      case Star star -> starred = star.starred();
      case Tag tag -> tags = tag.tags();
      case Annotate annotate -> note = annotate.note();
      case Correction.Add _, Correction.Merge _, Correction.Split _ ->
          throw new IllegalArgumentException("not about one event: " + correction);
    }
  }

  /// Takes in another event and all that was said about it; what was said about this one wins.
  void absorb(Draft other) {
    read = Joining.join(read, other.read);
    other.set.forEach(set::putIfAbsent);
    starred |= other.starred;
    tags = Joining.union(tags, other.tags);
    note = note.isEmpty() || other.note.isEmpty() ? note + other.note : note + "\n" + other.note;
  }

  /// The mentions with one of these ids, and the others.
  Map<Boolean, List<Mention>> sides(Set<String> mentionIds) {
    return read.mentions().stream()
        .collect(Collectors.partitioningBy(mention -> mentionIds.contains(mention.id())));
  }

  /// Lies over another reading from now on; the links stay.
  void become(Event other) {
    read = other.linked(read.links());
  }

  Corrected corrected() {
    Event event = read;
    for (Correction correction : set.values()) {
      event = over(event, correction);
    }
    return new Corrected(event, set.keySet(), added, hidden, starred, tags, note);
  }

  private static Event over(Event event, Correction correction) {
    return new Event(
        event.id(),
        correction instanceof Retype retype ? retype.kind() : event.kind(),
        correction instanceof Rename rename ? rename.headline() : event.headline(),
        correction instanceof Redate redate ? ByHand.when(redate.dates()) : event.when(),
        correction instanceof Restatus restatus ? restatus.status() : event.status(),
        event.manner(),
        correction instanceof Recast recast ? recast.participants() : event.participants(),
        correction instanceof Replace replace ? replace.place() : event.place(),
        correction instanceof Retopic retopic ? retopic.topics() : event.topics(),
        event.mentions(),
        event.merged(),
        event.doubts(),
        event.confidence(),
        event.links());
  }
}
