package dateline.ui;

import dateline.article.Span;
import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.When;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Made-up events, as many as wanted, spread over fifty years as news is: more of them lately, busy
/// weeks, most of them dated to the day, some only to the month or the year.
@SuppressWarnings("EnumOrdinal") // made-up values, never kept
final class GeneratedTable implements Table {
  private static final int LAST_DAY = (int) LocalDate.of(2025, 12, 31).toEpochDay();
  private static final List<String> TOPICS =
      List.of(
          "trade",
          "taiwan",
          "climate",
          "export-controls",
          "fentanyl",
          "military",
          "technology",
          "human-rights",
          "south-china-sea",
          "consular",
          "investment",
          "education");
  private static final List<String> PEOPLE =
      List.of(
          "Antony Blinken",
          "Wang Yi",
          "Janet Yellen",
          "Gina Raimondo",
          "He Lifeng",
          "Li Qiang",
          "Jake Sullivan",
          "Xi Jinping",
          "Joe Biden",
          "Wang Wentao",
          "Lloyd Austin",
          "Dong Jun");
  private static final List<String> COUNTRIES =
      List.of("United States", "China", "Japan", "Philippines", "Taiwan", "Russia");
  private static final List<String> WHAT =
      List.of(
          "meets %s in Vienna",
          "calls %s",
          "and %s hold talks on trade",
          "travels to Beijing to see %s",
          "and %s sign a memorandum",
          "warns %s over the strait",
          "receives %s for two days of consultations");

  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final byte[] statuses;
  private final byte[] precisions;
  private final float[] weights;
  private final short[] seeds;

  GeneratedTable(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = event(random, size);
    }
    Arrays.sort(keys);
    starts = new int[size];
    ends = new int[size];
    kinds = new byte[size];
    statuses = new byte[size];
    precisions = new byte[size];
    weights = new float[size];
    seeds = new short[size];
    for (int i = 0; i < size; i++) {
      starts[i] = (int) (keys[i] >> 40);
      ends[i] = starts[i] + (int) (keys[i] >> 24 & 0xffff);
      precisions[i] = (byte) (keys[i] & 0xff);
      kinds[i] =
          (byte) Math.min(11, (int) Math.abs(random.nextDouble() * random.nextDouble() * 14));
      double luck = random.nextDouble();
      statuses[i] =
          (byte) (luck < 0.9 ? 0 : luck < 0.95 ? 1 : luck < 0.97 ? 2 : luck < 0.98 ? 3 : 4);
      weights[i] = (float) (random.nextDouble() * random.nextDouble());
      seeds[i] = (short) random.nextInt();
    }
  }

  /// First day, length less one, precision, in one number that sorts by days.
  private static long event(SplittableRandom random, int size) {
    double age = random.nextDouble() * random.nextDouble() * 50 * 365.25;
    int start = LAST_DAY - (int) age;
    if (size > 100 && random.nextInt(4) == 0) {
      start = start / 45 * 45 + random.nextInt(5);
    }
    double luck = random.nextDouble();
    LocalDate day = LocalDate.ofEpochDay(start);
    DateRange range =
        luck < 0.78
            ? DateRange.day(day)
            : luck < 0.86
                ? new DateRange(day, day.plusDays(random.nextInt(1, 8)), Precision.DAY)
                : luck < 0.95 ? DateRange.month(day) : DateRange.year(day.getYear());
    return (range.start().toEpochDay() << 40)
        | ((range.days() - 1) << 24)
        | range.precision().ordinal();
  }

  /// An answer that holds every row.
  Answer everything() {
    return answer(IntStream.range(0, size()).toArray());
  }

  /// An answer that holds these rows.
  Answer answer(int[] rows) {
    return new Answer(Query.EVERYTHING, this, rows, Map.of(), List.of());
  }

  @Override
  public int size() {
    return starts.length;
  }

  @Override
  public int start(int row) {
    return starts[row];
  }

  @Override
  public int end(int row) {
    return ends[row];
  }

  @Override
  public Kind kind(int row) {
    return Kind.values()[kinds[row]];
  }

  @Override
  public Status status(int row) {
    return Status.values()[statuses[row]];
  }

  @Override
  public Precision precision(int row) {
    return Precision.values()[precisions[row]];
  }

  @Override
  public float weight(int row) {
    return weights[row];
  }

  @Override
  public boolean doubtful(int row) {
    return seeds[row] % 23 == 0;
  }

  @Override
  public boolean starred(int row) {
    return seeds[row] % 101 == 0;
  }

  @Override
  public boolean hidden(int row) {
    return false;
  }

  @Override
  public int[] ordinals(Facet facet, int row) {
    if (facet == Facet.KIND) {
      return new int[] {kinds[row]};
    }
    int seed = seeds[row] & 0x7fff;
    int many = values(facet).size();
    int first = (int) Math.min(many - 1, many * (seed / 32768.0) * (seed / 32768.0) * 1.02);
    return seed % 3 == 0 ? new int[] {first, (first + 1 + seed % 2) % many} : new int[] {first};
  }

  @Override
  public List<String> values(Facet facet) {
    return switch (facet) {
      case TOPIC -> TOPICS;
      case WHO -> PEOPLE;
      case COUNTRY -> COUNTRIES;
      case KIND -> Arrays.stream(Kind.values()).map(Enum::name).toList();
      default -> List.of();
    };
  }

  @Override
  public int row(String eventId) {
    return Integer.parseInt(eventId);
  }

  @Override
  public String id(int row) {
    return String.valueOf(row);
  }

  @Override
  public String headline(int row) {
    int seed = seeds[row] & 0x7fff;
    String one = PEOPLE.get(seed % PEOPLE.size());
    String other = PEOPLE.get((seed / 7 + 1) % PEOPLE.size());
    return one + " " + WHAT.get(seed % WHAT.size()).formatted(other);
  }

  @Override
  public Corrected event(int row) {
    DateRange range =
        new DateRange(
            LocalDate.ofEpochDay(starts[row]), LocalDate.ofEpochDay(ends[row]), precision(row));
    return Corrected.untouched(
        new Event(
            id(row),
            kind(row),
            headline(row),
            new When.Dated(range, "", new Span(0, 0), "made-up", ""),
            status(row),
            Manner.UNSTATED,
            List.of(),
            new Place("Vienna", "Austria"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            1));
  }
}
