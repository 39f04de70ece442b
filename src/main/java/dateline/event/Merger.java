package dateline.event;

import dateline.time.DateRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts together the mentions of one event.
///
/// The sharpest dates come first, so a vague mention joins what sharper ones have made; each joins
/// the group that most speaks for. The order in which mentions are given does not matter. Only
/// groups of one family that touch a common month are compared, so the work grows with the number
/// of mentions and not with its square.
public final class Merger {
  private static final int WIDE = 62;
  private static final int SLACK = 3;
  private static final int MOST_YEARS = 10;
  private static final Comparator<Mention> SHARPEST_FIRST =
      Comparator.comparingLong(Merger::width)
          .thenComparing(Mention::confidence, Comparator.reverseOrder())
          .thenComparing(Mention::cue)
          .thenComparing(Mention::id)
          .thenComparing(Mention::text);

  private final Map<String, List<Group>> groups = new HashMap<>();
  private final List<Group> all = new ArrayList<>();

  /// Mentions of one event, the sharpest first, and why each belongs to the first.
  static final class Group {
    final List<Mention> mentions = new ArrayList<>();
    private final List<Sameness.Facts> facts = new ArrayList<>();
    private final Set<String> shelves = new HashSet<>();
    final List<String> reasons = new ArrayList<>();

    Mention first() {
      return mentions.getFirst();
    }
  }

  private Merger() {}

  /// The events that the mentions tell, in order of their days, undated ones last.
  public static List<Event> merge(List<Mention> mentions) {
    return groups(mentions).stream()
        .map(group -> EventMaker.event(group.mentions, group.reasons))
        .sorted(Comparator.comparing((Event event) -> start(event.when())).thenComparing(Event::id))
        .toList();
  }

  /// The mentions in groups that tell one event each.
  static List<Group> groups(List<Mention> mentions) {
    Merger merger = new Merger();
    mentions.stream().sorted(SHARPEST_FIRST).forEach(merger::add);
    return merger.all;
  }

  private static String start(When when) {
    return when.range().map(range -> range.start().toString()).orElse("~");
  }

  private static long width(Mention mention) {
    return mention.when().range().map(DateRange::days).orElse(Long.MAX_VALUE);
  }

  private void add(Mention mention) {
    Sameness.Facts facts = Sameness.Facts.of(mention);
    List<String> times = times(mention);
    Group best = null;
    Sameness.Verdict most = new Sameness.Verdict(0, "");
    for (Group group : candidates(facts, times)) {
      Optional<Sameness.Verdict> verdict = verdict(group, facts);
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
    best.mentions.add(mention);
    best.facts.add(facts);
    register(best, facts, shelves(mention, times));
  }

  /// The groups that name somebody of the mention, and those that name sides only; for a mention of
  /// sides only, the groups of those sides.
  private Set<Group> candidates(Sameness.Facts mention, List<String> times) {
    Set<String> people = mention.people();
    Set<String> names = new LinkedHashSet<>();
    if (people.isEmpty()) {
      mention.countries().forEach(country -> names.add("of " + country));
      mention.names().forEach(names::add);
      names.add(names.isEmpty() ? "anybody" : "nobody");
    } else {
      names.addAll(people);
      names.add("nobody");
    }
    Set<Group> found = new LinkedHashSet<>();
    for (String time : times) {
      names.forEach(name -> found.addAll(groups.getOrDefault(time + "|" + name, List.of())));
    }
    return found;
  }

  private void register(Group group, Sameness.Facts mention, List<String> times) {
    Set<String> names = new LinkedHashSet<>(mention.names());
    mention.countries().forEach(country -> names.add("of " + country));
    names.add("anybody");
    if (mention.people().isEmpty()) {
      names.add("nobody");
    }
    for (String time : times) {
      for (String name : names) {
        String shelf = time + "|" + name;
        if (group.shelves.add(shelf)) {
          groups.computeIfAbsent(shelf, key -> new ArrayList<>()).add(group);
        }
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

  /// The shelves of a mention: its family with its article, and with every month that it touches,
  /// or every year where it is wide.
  private static List<String> times(Mention mention) {
    Kind family = Sameness.family(mention);
    List<String> times = new ArrayList<>();
    times.add(family + "|" + mention.articleId());
    Optional<DateRange> range = mention.when().range();
    if (range.isPresent()) {
      boolean wide = range.get().days() > WIDE;
      (wide ? years(range.get()) : months(range.get())).forEach(t -> times.add(family + "|" + t));
    }
    return times;
  }

  /// The shelves on which others look for it: the vaguer ones come later and look by the year.
  private static List<String> shelves(Mention mention, List<String> times) {
    Optional<DateRange> range = mention.when().range();
    if (range.isEmpty() || range.get().days() > WIDE) {
      return times;
    }
    List<String> shelves = new ArrayList<>(times);
    years(range.get()).forEach(year -> shelves.add(Sameness.family(mention) + "|" + year));
    return shelves;
  }

  private static List<String> months(DateRange range) {
    List<String> months = new ArrayList<>();
    YearMonth last = YearMonth.from(range.end().plusDays(SLACK));
    YearMonth month = YearMonth.from(range.start().minusDays(SLACK));
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    return months;
  }

  private static List<String> years(DateRange range) {
    List<String> years = new ArrayList<>();
    int first = range.start().minusDays(SLACK).getYear();
    int last = Math.min(first + MOST_YEARS, range.end().plusDays(SLACK).getYear());
    for (int year = first; year <= last; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }
}
