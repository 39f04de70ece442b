package dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// The dated events of one lane, ready to be asked for the few that matter most.
///
/// A question costs as much as its answer, however many events there are. Events that began before
/// a day and still last on it are found by their length: those of similar length stand in a tier of
/// their own, where only as many days as the longest must be looked back.
public final class Crowd {
  private static final float STRONG = 2;

  /// Less than any difference of weights that means something.
  private static final float LOT = 0.001f;

  private final Tier all;
  private final List<Tier> lasting;
  private final Census census;

  private Crowd(Tier all, List<Tier> lasting, Census census) {
    this.all = all;
    this.lasting = lasting;
    this.census = census;
  }

  /// The crowd of the first `size` rows, in order of their first day. Those that are `strong` come
  /// before all others.
  public static Crowd of(Bars bars, int[] rows, int size, IntPredicate strong) {
    int[] own = Arrays.copyOf(rows, size);
    int[] starts = new int[size];
    int[] ends = new int[size];
    float[] weights = new float[size];
    int[] perTier = new int[17];
    for (int i = 0; i < size; i++) {
      int row = own[i];
      starts[i] = bars.start(row);
      ends[i] = bars.end(row);
      weights[i] = bars.weight(row) + (strong.test(row) ? STRONG : 0) + lot(bars, row);
      perTier[tier(starts[i], ends[i])]++;
    }
    Tier all = new Tier(own, starts, ends, weights);
    List<Tier> lasting = new ArrayList<>();
    for (int tier = 1; tier < perTier.length; tier++) {
      if (perTier[tier] > 0) {
        lasting.add(part(all, tier, perTier[tier]));
      }
    }
    return new Crowd(all, lasting, Census.of(bars, own, size));
  }

  /// Of events that matter alike a lot decides, the same one at every time: if the first always
  /// did, all labels would stand at the beginning of their slot.
  static float lot(Bars bars, int row) {
    long day = bars.start(row) * 31L + bars.end(row);
    int look = bars.kind(row).name().hashCode() * 31 + bars.precision(row).name().hashCode();
    long mixed = (day * 1009 + look) * 0x9E3779B97F4A7C15L;
    return (mixed >>> 40) * (LOT / (1 << 24));
  }

  /// No events.
  static Crowd nobody() {
    int[] none = {};
    return new Crowd(new Tier(none, none, none, new float[0]), List.of(), Census.NOBODY);
  }

  private static Tier part(Tier all, int tier, int size) {
    int[] rows = new int[size];
    int[] starts = new int[size];
    int[] ends = new int[size];
    float[] weights = new float[size];
    int n = 0;
    for (int i = 0; i < all.size(); i++) {
      if (tier(all.start(i), all.end(i)) == tier) {
        rows[n] = all.row(i);
        starts[n] = all.start(i);
        ends[n] = all.end(i);
        weights[n++] = all.weight(i);
      }
    }
    return new Tier(rows, starts, ends, weights);
  }

  /// 0 for a day, 1 for up to four days, 2 for up to sixteen …
  private static int tier(int start, int end) {
    int length = end - start;
    return length == 0 ? 0 : (33 - Integer.numberOfLeadingZeros(length)) / 2;
  }

  /// The number of events.
  public int size() {
    return all.size();
  }

  /// How many there are on which days.
  public Census census() {
    return census;
  }

  /// The most important events that begin from `first` to `last`, at most `most`, best first.
  public void starting(int first, int last, int most, Found found) {
    best(List.of(new Run(all, all.placeFrom(first), all.placeFrom(last + 1))), first, most, found);
  }

  /// The most important events that begin before `day` and still last on it.
  public void lasting(int day, int most, Found found) {
    List<Run> runs = new ArrayList<>();
    for (Tier tier : lasting) {
      runs.add(new Run(tier, tier.placeFrom(day - tier.longest()), tier.placeFrom(day)));
    }
    best(runs, day, most, found);
  }

  /// The rows that begin from `first` to `last`, earliest first, at most `most`.
  public int[] rows(int first, int last, int most) {
    int from = all.placeFrom(first);
    int to = (int) Math.min(all.placeFrom(last + 1), (long) from + most);
    int[] result = new int[Math.max(0, to - from)];
    for (int i = 0; i < result.length; i++) {
      result[i] = all.row(from + i);
    }
    return result;
  }

  /// A row by its place in the order of days.
  public int rowAt(int place) {
    return all.row(place);
  }

  /// Whether the row is one of the crowd.
  public boolean has(int row) {
    return all.placeOf(row) >= 0;
  }

  /// The row before (`step` -1) or after (1) this one in order of days, or -1. A row that is not of
  /// the crowd is looked up by its place in the order.
  public int neighbour(int row, int step) {
    int i = all.placeOf(row);
    int next = i >= 0 ? i + step : step > 0 ? -i - 1 : -i - 2;
    return next < 0 || next >= all.size() ? -1 : all.row(next);
  }

  private static void best(List<Run> runs, int day, int most, Found found) {
    PriorityQueue<Top> queue = new PriorityQueue<>();
    runs.forEach(run -> offer(queue, run));
    int left = most;
    for (Top top = queue.poll(); top != null && left > 0; top = queue.poll()) {
      Run run = top.run;
      if (run.tier.end(top.place) >= day) {
        found.row(run.tier.row(top.place), top.weight());
        left--;
      }
      if (left > 0) {
        offer(queue, new Run(run.tier, run.from, top.place));
        offer(queue, new Run(run.tier, top.place + 1, run.to));
      }
    }
  }

  private static void offer(PriorityQueue<Top> queue, Run run) {
    int place = run.from < run.to ? run.tier.best(run.from, run.to) : -1;
    if (place >= 0) {
      queue.add(new Top(run, place));
    }
  }

  /// Is told of each row found.
  @FunctionalInterface
  public interface Found {
    /// A row and what it weighs here.
    void row(int row, float weight);
  }

  private record Run(Tier tier, int from, int to) {}

  private record Top(Run run, int place) implements Comparable<Top> {
    float weight() {
      return run.tier.weight(place);
    }

    @Override
    public int compareTo(Top other) {
      int byWeight = Float.compare(other.weight(), weight());
      return byWeight != 0
          ? byWeight
          : Integer.compare(run.tier.row(place), other.run.tier.row(other.place));
    }
  }
}
