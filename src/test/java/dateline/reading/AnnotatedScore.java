package dateline.reading;

import dateline.time.DateRange;
import dateline.time.Precision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the mentions found in a text with the events a careful reader found.
///
/// A mention and a row can be the same when their types go together and either the mention's
/// sentence holds the row's cue, or their dates meet and they share a participant. Pairs are made
/// one to one, the best first. A row that does not count is neither missed when absent nor makes
/// the mention wrong that it is paired with.
final class AnnotatedScore {
  private static final Map<String, String> GROUPS =
      Map.of(
          "SUMMIT/MEETING", "contact",
          "TALKS/CONSULTATION", "contact",
          "CALL", "contact",
          "VISIT", "contact",
          "CONFERENCE", "conference",
          "STATEMENT", "statement",
          "INCIDENT", "incident",
          "SANCTION/MEASURE", "measure",
          "AGREEMENT", "agreement",
          "ELECTION", "election");

  private static final Set<Set<String>> TOGETHER =
      Set.of(
          Set.of("measure", "agreement"),
          Set.of("other", "agreement"),
          Set.of("other", "measure"),
          Set.of("other", "statement"),
          Set.of("other", "incident"),
          Set.of("other", "contact"),
          Set.of("other", "election"),
          Set.of("conference", "contact"),
          Set.of("measure", "incident"),
          Set.of("measure", "statement"));

  /// A row and the mention paired with it.
  record Pair(GoldEvent gold, FoundEvent found) {
    /// The mention's date meets the row's window and is not much wider than the row's date.
    boolean dated() {
      return found.when().isPresent()
          && found.when().get().intersects(gold.window())
          && found.when().get().days() - 1 <= Math.max(31, gold.when().days() - 1);
    }

    /// The mention's date is the row's, or lies within a window that a day may lie in.
    boolean exact() {
      DateRange window = gold.window();
      return found.when().stream()
          .anyMatch(when ->
              sameDays(when, gold.when())
                  || (gold.when().precision() == Precision.DAY && window.contains(when)));
    }

    boolean sameType() {
      Set<String> sitting = Set.of("SUMMIT/MEETING", "TALKS/CONSULTATION");
      return found.type().equals(gold.type())
          || (sitting.contains(found.type()) && sitting.contains(gold.type()));
    }

    boolean sameStatus() {
      return found.status().equals(gold.status());
    }

    Ratio participants() {
      Set<String> wanted = surnames(gold.participants());
      Set<String> names = surnames(found.participants());
      int wantedCount = wanted.size();
      wanted.retainAll(names);
      return new Ratio(wanted.size(), names.size(), wantedCount);
    }
  }

  /// What came of one text: pairs, rows missed, mentions of nothing.
  record Result(List<Pair> pairs, List<GoldEvent> missed, List<FoundEvent> wrong) {
    List<Pair> core() {
      return pairs.stream().filter(pair -> pair.gold().core()).toList();
    }

    Ratio ratio(int right) {
      int core = core().size();
      return new Ratio(right, core + wrong.size(), core + missed.size());
    }

    Ratio events() {
      return ratio(core().size());
    }

    Ratio dated() {
      return ratio((int) core().stream().filter(Pair::dated).count());
    }

    Ratio exact() {
      return ratio((int) core().stream().filter(Pair::exact).count());
    }
  }

  private record Candidate(double score, int gold, int found) {}

  private AnnotatedScore() {}

  /// Pairs the rows of one text with its mentions.
  static Result compare(List<GoldEvent> gold, List<FoundEvent> found) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(gold, found)) {
      if (!usedGold.contains(candidate.gold()) && !usedFound.contains(candidate.found())) {
        usedGold.add(candidate.gold());
        usedFound.add(candidate.found());
        pairs.add(new Pair(gold.get(candidate.gold()), found.get(candidate.found())));
      }
    }
    List<GoldEvent> missed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!usedGold.contains(i) && gold.get(i).core()) {
        missed.add(gold.get(i));
      }
    }
    List<FoundEvent> wrong = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (!usedFound.contains(j)) {
        wrong.add(found.get(j));
      }
    }
    return new Result(pairs, missed, wrong);
  }

  /// How well mentions of one event carry one id (B³), over all pairs of all texts.
  static double merging(List<Pair> pairs) {
    Map<String, Long> byGold = count(pairs.stream().map(pair -> pair.gold().id()).toList());
    Map<String, Long> byFound = count(pairs.stream().map(pair -> pair.found().event()).toList());
    Map<String, Long> byBoth = count(pairs.stream().map(AnnotatedScore::both).toList());
    double precision = 0;
    double recall = 0;
    for (Pair pair : pairs) {
      double both = byBoth.getOrDefault(both(pair), 0L);
      precision += both / byFound.getOrDefault(pair.found().event(), 1L);
      recall += both / byGold.getOrDefault(pair.gold().id(), 1L);
    }
    return pairs.isEmpty() ? 0 : 200 * precision * recall / (precision + recall) / pairs.size();
  }

  private static String both(Pair pair) {
    return pair.gold().id() + " " + pair.found().event();
  }

  private static Map<String, Long> count(List<String> values) {
    return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }

  private static List<Candidate> candidates(List<GoldEvent> gold, List<FoundEvent> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double score = score(gold.get(i), found.get(j));
        if (score > 0) {
          candidates.add(new Candidate(score, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    return candidates;
  }

  /// Zero where the two cannot be the same.
  private static double score(GoldEvent gold, FoundEvent found) {
    if (!together(gold.type(), found.type())) {
      return 0;
    }
    boolean cue = folded(found.sentence()).contains(folded(gold.cue()));
    boolean meet = found.when().stream().anyMatch(gold.when()::intersects);
    Set<String> shared = surnames(gold.participants());
    shared.retainAll(surnames(found.participants()));
    if (!cue && (!meet || shared.isEmpty())) {
      return 0;
    }
    boolean same = found.when().stream().anyMatch(when -> sameDays(when, gold.when()));
    return (meet ? 4 : 0)
        + (cue ? 3 : 0)
        + (same ? 2 : 0)
        + (gold.type().equals(found.type()) ? 2 : 0)
        + Math.min(shared.size(), 2)
        + (gold.core() ? 0.5 : 0);
  }

  private static boolean together(String one, String other) {
    String left = GROUPS.getOrDefault(one, "other");
    String right = GROUPS.getOrDefault(other, "other");
    return left.equals(right) || TOGETHER.contains(Set.of(left, right));
  }

  private static boolean sameDays(DateRange one, DateRange other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  /// The last word of each name, in small letters.
  private static Set<String> surnames(Collection<String> names) {
    return names.stream()
        .map(AnnotatedScore::folded)
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The text in small letters with its white space folded.
  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
