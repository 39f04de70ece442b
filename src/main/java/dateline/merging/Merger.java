package dateline.merging;

import dateline.event.Event;
import dateline.event.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Puts together the mentions of one event.
///
/// The sharpest dates come first, so a vague mention joins what sharper ones have made; each joins
/// the group that most speaks for. The order in which mentions are given does not matter. Only
/// groups that meet on a shelf ([Shelves]) are compared.
public final class Merger {
  private static final Comparator<MergeMemory.Noted> SHARPEST_FIRST =
      Comparator.comparingLong(MergeMemory.Noted::width)
          .thenComparing(
              MergeMemory.Noted::mention,
              Comparator.comparing(Mention::confidence, Comparator.reverseOrder())
                  .thenComparing(Mention::cue)
                  .thenComparing(Mention::id)
                  .thenComparing(Mention::text));

  /// Events as they are handed out: by their days, then by the time of day.
  static final Comparator<Event> IN_ORDER =
      Comparator.comparingLong(Merger::start)
          .thenComparingInt(event -> event.when().minute())
          .thenComparing(Event::id);

  private final MergeMemory memory;
  private final List<Group> all = new ArrayList<>();
  private int turn;

  /// Mentions of one event, the sharpest first, and why each belongs to the first.
  static final class Group {
    final List<Mention> mentions = new ArrayList<>();
    private final List<Sameness.Facts> facts = new ArrayList<>();
    private final Set<MergeMemory.Shelf> shelves =
        Collections.newSetFromMap(new IdentityHashMap<>());
    final List<String> reasons = new ArrayList<>();
    private int state;
    private int asked;

    Mention first() {
      return mentions.getFirst();
    }
  }

  private Merger(MergeMemory memory) {
    this.memory = memory;
  }

  /// The events that the mentions tell, in order of their days, undated ones last.
  public static List<Event> merge(List<Mention> mentions) {
    return merge(mentions, new MergeMemory());
  }

  /// What mentions of one event have in common: those of which it differs need not be merged
  /// together, but for the links ([Links]) between the events that come of them.
  public static String apart(Mention mention) {
    return Sameness.family(mention).name();
  }

  /// A way to merge again and again what is nearly the same: it comes to what [#merge] comes to,
  /// and remembers, by the identity of the mentions, what it has compared. For one thread at a
  /// time.
  public static Function<List<Mention>, List<Event>> remembering() {
    MergeMemory memory = new MergeMemory();
    return mentions -> merge(mentions, memory);
  }

  private static List<Event> merge(List<Mention> mentions, MergeMemory memory) {
    return Links.linked(unlinked(mentions, memory));
  }

  /// What [#merge] comes to, without the links between the events; of one article it is what the
  /// article tells.
  public static List<Event> unlinked(List<Mention> mentions) {
    return unlinked(mentions, new MergeMemory());
  }

  private static List<Event> unlinked(List<Mention> mentions, MergeMemory memory) {
    return groups(mentions, memory).stream()
        .map(group ->
            memory.event(group.state, () -> EventMaker.event(group.mentions, group.reasons)))
        .sorted(IN_ORDER)
        .toList();
  }

  private static List<Group> groups(List<Mention> mentions, MergeMemory memory) {
    memory.begin();
    Merger merger = new Merger(memory);
    mentions.stream().map(memory::noted).sorted(SHARPEST_FIRST).forEach(merger::add);
    return merger.all;
  }

  private static long start(Event event) {
    return event.when().range().map(range -> range.start().toEpochDay()).orElse(Long.MAX_VALUE);
  }

  private void add(MergeMemory.Noted noted) {
    Group best = null;
    Sameness.Verdict most = new Sameness.Verdict(0, "");
    for (Group group : candidates(noted)) {
      Optional<Sameness.Verdict> verdict =
          memory.verdict(group.state, noted, () -> verdict(group, noted.facts()));
      if (verdict.isPresent() && verdict.get().points() > most.points()) {
        most = verdict.get();
        best = group;
      }
    }
    if (best == null) {
      best = new Group();
      all.add(best);
    } else {
      best.reasons.add(most.why());
    }
    best.mentions.add(noted.mention());
    best.facts.add(noted.facts());
    best.state = memory.joined(best.state, noted);
    register(best, noted.offered());
  }

  /// The groups on the shelves where the mention looks, each once.
  private List<Group> candidates(MergeMemory.Noted mention) {
    turn++;
    List<Group> found = new ArrayList<>();
    for (MergeMemory.Shelf shelf : mention.wanted()) {
      for (Group group : shelf.groups) {
        if (group.asked != turn) {
          group.asked = turn;
          found.add(group);
        }
      }
    }
    return found;
  }

  private static void register(Group group, List<MergeMemory.Shelf> shelves) {
    for (MergeMemory.Shelf shelf : shelves) {
      if (group.shelves.add(shelf)) {
        shelf.groups.add(group);
      }
    }
  }

  /// The verdict on a mention and a group: nobody of the group may exclude it.
  private static Optional<Sameness.Verdict> verdict(Group group, Sameness.Facts mention) {
    Optional<Sameness.Verdict> best = Optional.empty();
    int compared = 0;
    for (Sameness.Facts other : group.facts) {
      if (compared++ > 8) {
        break;
      }
      Optional<Sameness.Verdict> verdict = Sameness.of(other, mention);
      if (verdict.isEmpty() && Sameness.conflict(other, mention)) {
        return Optional.empty();
      }
      if (verdict.isPresent() && (best.isEmpty() || verdict.get().points() > best.get().points())) {
        best = verdict;
      }
    }
    return best;
  }
}
