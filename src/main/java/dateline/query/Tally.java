package dateline.query;

import dateline.event.Status;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// How many events of an answer there are in each month, or of each topic, and so on.
///
/// `bars` of time stand in its order, those of facets with the most events first. `vague` events
/// are dated less sharply than the bars are wide, `undated` ones not at all: neither is in a bar of
/// time, for nobody knows in which.
public record Tally(By by, List<Bar> bars, int vague, int undated) {
  /// More bars of time than this, and the empty ones are left out.
  private static final int MOST = 2_400;

  /// What is counted.
  public enum By {
    /// Twelve months.
    YEAR(12),
    /// Three months.
    QUARTER(3),
    /// A month.
    MONTH(1),
    /// What they are about.
    TOPIC(0),
    /// Who took part.
    WHO(0),
    /// The sides that took part.
    COUNTRY(0),
    /// What sort of thing happened.
    KIND(0);

    private final int months;

    By(int months) {
      this.months = months;
    }

    /// The facet, or empty for a stretch of time.
    public Optional<Facet> facet() {
      return months > 0 ? Optional.empty() : Optional.of(Facet.valueOf(name()));
    }
  }

  /// A bar: the value of a facet or the days, and how many events took place, are planned, and were
  /// called off or denied.
  public record Bar(String value, Optional<Query.During> days, int occurred, int planned, int off) {
    /// All of them.
    public int total() {
      return occurred + planned + off;
    }
  }

  /// Copies the bars.
  public Tally {
    bars = List.copyOf(bars);
  }

  /// Counts an answer.
  public static Tally of(Answer answer, By by) {
    return by.facet().map(facet -> byValue(answer, by, facet)).orElseGet(() -> byTime(answer, by));
  }

  /// The most events that a bar has.
  public int most() {
    return bars.stream().mapToInt(Bar::total).max().orElse(0);
  }

  private static Tally byValue(Answer answer, By by, Facet facet) {
    Table table = answer.table();
    List<String> values = table.values(facet);
    int[][] counts = new int[values.size()][3];
    for (int row : answer.rows()) {
      int part = part(table.status(row));
      for (int value : table.ordinals(facet, row)) {
        counts[value][part]++;
      }
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bars.add(bar(values.get(i), Optional.empty(), counts[i]));
    }
    bars.removeIf(bar -> bar.total() == 0);
    bars.sort(Comparator.comparingInt(Bar::total).reversed().thenComparing(Bar::value));
    return new Tally(by, bars, 0, 0);
  }

  private static Tally byTime(Answer answer, By by) {
    Table table = answer.table();
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    int vague = 0;
    int undated = 0;
    for (int row : answer.rows()) {
      if (table.start(row) == Table.NO_DAY) {
        undated++;
        continue;
      }
      int first = bucket(table.start(row), by);
      boolean one = first == bucket(table.end(row), by);
      if (one || sharp(table.precision(row))) {
        counts.computeIfAbsent(first, _ -> new int[3])[part(table.status(row))]++;
      } else {
        vague++;
      }
    }
    List<Bar> bars = new ArrayList<>();
    if (!counts.isEmpty()) {
      boolean all = (long) counts.lastKey() - counts.firstKey() < MOST;
      for (int i = counts.firstKey(); i <= counts.lastKey(); i = all ? i + 1 : after(counts, i)) {
        bars.add(bar("", Optional.of(days(i, by)), counts.getOrDefault(i, new int[3])));
      }
    }
    return new Tally(by, bars, vague, undated);
  }

  private static int after(TreeMap<Integer, int[]> counts, int bucket) {
    Integer next = counts.higherKey(bucket);
    return next == null ? bucket + 1 : next;
  }

  /// What lasts some days counts where it began.
  private static boolean sharp(Precision precision) {
    return precision == Precision.DAY || precision == Precision.WEEK;
  }

  private static int bucket(int day, By by) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return Math.floorDiv(date.getYear() * 12 + date.getMonthValue() - 1, by.months);
  }

  private static Query.During days(int bucket, By by) {
    int month = bucket * by.months;
    LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    return new Query.During(first, first.plusMonths(by.months).minusDays(1));
  }

  private static Bar bar(String value, Optional<Query.During> days, int[] counts) {
    return new Bar(value, days, counts[0], counts[1], counts[2]);
  }

  private static int part(Status status) {
    return switch (status) {
      case OCCURRED -> 0;
      case PLANNED, PROPOSED -> 1;
      case POSTPONED, CANCELLED, DENIED -> 2;
    };
  }
}
