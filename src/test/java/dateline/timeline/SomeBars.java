package dateline.timeline;

import dateline.event.Kind;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Hand-made or random events for tests.
///
/// As text: `from..to | precision | kind | status | weight | flags | label | lanes`, flags being
/// `?` (doubtful) and `*` (starred), and a time of day such as `@11:30`.
record SomeBars(List<Bar> list) implements Bars {
  SomeBars {
    list =
        list.stream()
            .sorted(
                Comparator.comparing((Bar bar) -> bar.start == NO_DAY)
                    .thenComparingInt(Bar::start)
                    .thenComparingInt(Bar::end))
            .toList();
  }

  record Bar(
      int start,
      int end,
      Precision precision,
      Kind kind,
      Status status,
      float weight,
      String flags,
      String label,
      List<String> lanes) {}

  static SomeBars of(String table) {
    return new SomeBars(table.lines().filter(line -> !line.isBlank()).map(SomeBars::bar).toList());
  }

  private static Bar bar(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    String[] days = cells[0].split("\\.\\.", 2);
    return new Bar(
        day(days[0]),
        day(days[days.length - 1]),
        Precision.valueOf(cells[1]),
        Kind.valueOf(cells[2]),
        Status.valueOf(cells[3]),
        Float.parseFloat(cells[4]),
        cells[5],
        cells[6],
        Arrays.stream(cells[7].split(";")).map(String::strip).toList());
  }

  static int day(String day) {
    return day.equals("undated") ? NO_DAY : (int) LocalDate.parse(day).toEpochDay();
  }

  /// Random events over about ten years, crowded in places; one in fifty is undated.
  static SomeBars random(long seed, int size) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int start = 16_000 + random.nextInt(3650);
      start = random.nextInt(3) == 0 ? start / 200 * 200 + random.nextInt(4) : start;
      int[] lengths = {0, 0, 0, 0, 0, 2, 6, 29, 89, 364, 3000};
      int length = lengths[random.nextInt(lengths.length)];
      boolean dated = random.nextInt(50) > 0;
      bars.add(
          new Bar(
              dated ? start : NO_DAY,
              dated ? start + length : NO_DAY,
              length < 10 ? Precision.DAY : length < 40 ? Precision.MONTH : Precision.YEAR,
              pick(random, Kind.values()),
              pick(random, Status.values()),
              (float) random.nextDouble(),
              random.nextInt(9) == 0 ? "?" : "",
              "Event " + i + " x".repeat(random.nextInt(30)),
              List.of("lane " + random.nextInt(4), "lane " + random.nextInt(12))));
    }
    return new SomeBars(bars);
  }

  private static <T> T pick(SplittableRandom random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  int[] rows() {
    return IntStream.range(0, list.size()).toArray();
  }

  Lanes.Grouping grouping() {
    List<String> names =
        list.stream().flatMap(bar -> bar.lanes.stream()).distinct().sorted().toList();
    return new Lanes.Grouping() {
      @Override
      public List<String> names() {
        return names;
      }

      @Override
      public int[] of(int row) {
        return list.get(row).lanes.stream().distinct().mapToInt(names::indexOf).toArray();
      }
    };
  }

  Lanes lanes() {
    return Lanes.of(this, rows(), Lanes.Grouping.NONE, 8, row -> true);
  }

  Lanes grouped(int most) {
    return Lanes.of(this, rows(), grouping(), most, row -> true);
  }

  Scene scene(Lanes lanes, int chosen) {
    Census all = Census.of(this, rows());
    return new Scene(this, lanes, all, all, row -> true, chosen, -1, day("2024-02-01"));
  }

  @Override
  public int minute(int row) {
    String[] parts = list.get(row).flags.split("@", 2);
    return parts.length < 2 ? When.NO_MINUTE : LocalTime.parse(parts[1]).toSecondOfDay() / 60;
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public int start(int row) {
    return list.get(row).start;
  }

  @Override
  public int end(int row) {
    return list.get(row).end;
  }

  @Override
  public Kind kind(int row) {
    return list.get(row).kind;
  }

  @Override
  public Status status(int row) {
    return list.get(row).status;
  }

  @Override
  public Precision precision(int row) {
    return list.get(row).precision;
  }

  @Override
  public float weight(int row) {
    return list.get(row).weight;
  }

  @Override
  public boolean doubtful(int row) {
    return list.get(row).flags.contains("?");
  }

  @Override
  public boolean starred(int row) {
    return list.get(row).flags.contains("*");
  }

  @Override
  public String label(int row) {
    return list.get(row).label;
  }

  @Override
  public String detail(int row) {
    Bar bar = list.get(row);
    return LocalDate.ofEpochDay(bar.start) + ".." + LocalDate.ofEpochDay(bar.end);
  }

  @Override
  public int[] refersTo(int row) {
    return row > 0 && start(row) != NO_DAY ? new int[] {row - 1} : new int[0];
  }

  @Override
  public int[] referredToBy(int row) {
    boolean dated = row + 1 < size() && start(row + 1) != NO_DAY;
    return dated ? new int[] {row + 1} : new int[0];
  }
}
