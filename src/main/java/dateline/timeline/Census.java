package dateline.timeline;

import java.util.Arrays;

/// Counts how many of a set of events touch a stretch of days, exactly, without walking over them.
///
/// It knows the days on which events begin and end, and how many did so by each of them.
public final class Census {
  /// Nobody to count.
  public static final Census NOBODY = new Census(new int[0], new int[0]);

  private static final int FEW = 20;

  private final int[] startDays;
  private final int[] started;
  private final int[] endDays;
  private final int[] ended;

  private Census(int[] starts, int[] ends) {
    startDays = distinct(starts);
    started = upTo(starts, startDays);
    endDays = distinct(ends);
    ended = upTo(ends, endDays);
  }

  /// A census of the dated ones of these rows, which stand in order of their first day.
  public static Census of(Bars bars, int[] rows) {
    return of(bars, rows, dated(bars, rows));
  }

  /// How many of the rows are dated; the undated ones stand last.
  static int dated(Bars bars, int[] rows) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bars.start(rows[middle]) == Bars.NO_DAY) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// A census of the first `size` of the rows, all dated and in order of their first day.
  static Census of(Bars bars, int[] rows, int size) {
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = bars.start(rows[i]);
      ends[i] = bars.end(rows[i]);
    }
    sort(ends);
    return new Census(starts, ends);
  }

  /// Sorts days. A million of them mostly fall on a few thousand, and counting is quick.
  private static void sort(int[] days) {
    int first = Arrays.stream(days).min().orElse(0);
    long span = (long) Arrays.stream(days).max().orElse(0) - first + 1;
    if (span > days.length) {
      Arrays.sort(days);
      return;
    }
    int[] counts = new int[(int) span];
    for (int day : days) {
      counts[day - first]++;
    }
    int to = 0;
    for (int i = 0; i < counts.length; i++) {
      Arrays.fill(days, to, to + counts[i], first + i);
      to += counts[i];
    }
  }

  /// The number of events.
  public int size() {
    return started.length == 0 ? 0 : started[started.length - 1];
  }

  /// The first day of all, or 0 where there is no event.
  public int firstDay() {
    return startDays.length == 0 ? 0 : startDays[0];
  }

  /// The last day of all.
  public int lastDay() {
    return endDays.length == 0 ? 0 : endDays[endDays.length - 1];
  }

  /// How many begin on `day` or before.
  public int startedBy(int day) {
    return at(startDays, started, day);
  }

  /// How many end on `day` or before.
  public int endedBy(int day) {
    return at(endDays, ended, day);
  }

  /// The first day by which so many have begun.
  int dayStarted(int count) {
    int i = Arrays.binarySearch(started, count);
    return startDays[Math.min(startDays.length - 1, i < 0 ? -i - 1 : i)];
  }

  /// The days on which nearly all lie: without the few that lie far from all others.
  Census near() {
    if (size() < FEW) {
      return this;
    }
    int few = Math.max(1, size() / 50);
    int early = dayStarted(1 + few);
    int late = dayStarted(size() - few);
    long reach = 2L * Math.max(366, late - early);
    int from = startFrom((int) Math.max(firstDay(), early - reach));
    int to = endBefore((int) Math.min(lastDay(), late + reach) + 1);
    return from > to ? this : new Census(new int[] {from}, new int[] {to});
  }

  /// How many have a day from `first` to `last`.
  public int touching(int first, int last) {
    return startedBy(last) - endedBy(first - 1);
  }

  /// The last day, before `day`, on which an event ended, or [Integer#MIN_VALUE].
  public int endBefore(int day) {
    int i = Arrays.binarySearch(endDays, day);
    int before = (i < 0 ? -i - 1 : i) - 1;
    return before < 0 ? Integer.MIN_VALUE : endDays[before];
  }

  /// The first day, on or after `day`, on which an event began, or [Integer#MAX_VALUE].
  public int startFrom(int day) {
    int i = Arrays.binarySearch(startDays, day);
    int from = i < 0 ? -i - 1 : i;
    return from == startDays.length ? Integer.MAX_VALUE : startDays[from];
  }

  private static int at(int[] days, int[] counts, int day) {
    int i = Arrays.binarySearch(days, day);
    int last = i < 0 ? -i - 2 : i;
    return last < 0 ? 0 : counts[last];
  }

  private static int[] distinct(int[] sorted) {
    int[] result = new int[sorted.length];
    int size = 0;
    for (int day : sorted) {
      if (size == 0 || result[size - 1] != day) {
        result[size++] = day;
      }
    }
    return Arrays.copyOf(result, size);
  }

  private static int[] upTo(int[] sorted, int[] days) {
    int[] counts = new int[days.length];
    int at = -1;
    for (int day : sorted) {
      if (at < 0 || days[at] != day) {
        at++;
        counts[at] = at == 0 ? 0 : counts[at - 1];
      }
      counts[at]++;
    }
    return counts;
  }
}
