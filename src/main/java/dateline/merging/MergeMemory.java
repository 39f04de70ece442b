package dateline.merging;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What a merger found out about mentions and groups, to be found in it again when nearly the same
/// mentions are merged: articles come and go, and most of what is compared stays.
///
/// A group is known by its state: a number for the mentions in it, in the order in which they came.
/// What is remembered follows from states and mentions alone, so a merge with a memory comes to
/// what one without would. Not for several threads at once.
final class MergeMemory {
  private static final int MOST = 3_000_000;

  /// A mention with its number, how many days it may mean, what is compared of it, the shelves on
  /// which it looks for groups and those on which its own group is found.
  record Noted(
      Mention mention,
      int number,
      long width,
      Sameness.Facts facts,
      List<Shelf> wanted,
      List<Shelf> offered) {}

  /// The groups that meet in one place, in the order in which they came.
  static final class Shelf {
    final List<Merger.Group> groups = new ArrayList<>();
  }

  private final Map<String, Shelf> shelves = new HashMap<>();

  private final IdentityHashMap<Mention, Noted> noted = new IdentityHashMap<>();
  private final Map<Long, Integer> states = new HashMap<>();
  private final Map<Long, Optional<Sameness.Verdict>> verdicts = new HashMap<>();
  private final Map<Integer, Event> events = new HashMap<>();

  /// Clears the shelves for another merge, and forgets everything once it has become too much.
  void begin() {
    shelves.values().forEach(shelf -> shelf.groups.clear());
    if (verdicts.size() > MOST || noted.size() > MOST) {
      shelves.clear();
      noted.clear();
      states.clear();
      verdicts.clear();
      events.clear();
    }
  }

  Noted noted(Mention mention) {
    return noted.computeIfAbsent(mention, each -> note(each, noted.size() + 1));
  }

  private Noted note(Mention mention, int number) {
    Sameness.Facts facts = Sameness.Facts.of(mention);
    List<String> times = Shelves.times(mention);
    return new Noted(
        mention,
        number,
        mention.when().range().map(DateRange::days).orElse(Long.MAX_VALUE),
        facts,
        shelves(Shelves.wanted(facts, times)),
        shelves(Shelves.offered(facts, Shelves.open(mention, times))));
  }

  private List<Shelf> shelves(Collection<String> names) {
    return names.stream()
        .distinct()
        .map(name -> shelves.computeIfAbsent(name, _ -> new Shelf()))
        .toList();
  }

  /// The state of a group once a mention has joined it; 0 is a group without any.
  int joined(int state, Noted mention) {
    return states.computeIfAbsent(key(state, mention), _ -> states.size() + 1);
  }

  Optional<Sameness.Verdict> verdict(
      int state, Noted mention, Supplier<Optional<Sameness.Verdict>> found) {
    return verdicts.computeIfAbsent(key(state, mention), _ -> found.get());
  }

  Event event(int state, Supplier<Event> made) {
    return events.computeIfAbsent(state, _ -> made.get());
  }

  private static long key(int state, Noted mention) {
    return (long) state << 32 | mention.number();
  }
}
