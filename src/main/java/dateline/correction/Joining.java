package dateline.correction;

import dateline.event.Event;
import dateline.event.Manner;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes one event of two that a reader calls the same.
final class Joining {
  private Joining() {}

  /// The first event, richer by what the second knows.
  static Event join(Event into, Event from) {
    boolean occurred = into.status() == Status.OCCURRED || from.status() == Status.OCCURRED;
    return new Event(
        into.id(),
        into.kind(),
        into.headline(),
        sharper(into.when(), from.when()),
        occurred ? Status.OCCURRED : into.status(),
        into.manner() == Manner.UNSTATED ? from.manner() : into.manner(),
        participants(into.participants(), from.participants()),
        into.place().equals(Place.UNKNOWN) ? from.place() : into.place(),
        union(into.topics(), from.topics()),
        both(into.mentions(), from.mentions()),
        reasons(into, from),
        union(into.doubts(), from.doubts()),
        Math.max(into.confidence(), from.confidence()),
        union(into.links(), from.links()));
  }

  /// The same event under another id.
  static Event named(Event event, String id) {
    return new Event(
        id,
        event.kind(),
        event.headline(),
        event.when(),
        event.status(),
        event.manner(),
        event.participants(),
        event.place(),
        event.topics(),
        event.mentions(),
        event.merged(),
        event.doubts(),
        event.confidence(),
        event.links());
  }

  /// The second date only where it lies inside the first, or where the first is none.
  private static When sharper(When first, When second) {
    Optional<DateRange> one = first.range();
    Optional<DateRange> other = second.range();
    if (one.isEmpty()) {
      return other.isEmpty() ? first : second;
    }
    boolean inside = other.isPresent() && one.get().contains(other.get());
    return inside && other.get().days() < one.get().days() ? second : first;
  }

  private static List<Participant> participants(List<Participant> one, List<Participant> other) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    both(one, other).forEach(each -> byName.putIfAbsent(each.name(), each));
    return List.copyOf(byName.values());
  }

  /// Each mention after the first has its reason.
  private static List<String> reasons(Event into, Event from) {
    List<String> reasons = new ArrayList<>(into.merged());
    if (!into.mentions().isEmpty() && !from.mentions().isEmpty()) {
      reasons.add("Joined by hand.");
    }
    reasons.addAll(from.merged());
    return reasons;
  }

  static <T> List<T> both(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  static <T> List<T> union(List<T> one, List<T> other) {
    Set<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }
}
