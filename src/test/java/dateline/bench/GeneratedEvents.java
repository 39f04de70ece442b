package dateline.bench;

import dateline.article.Span;
import dateline.correction.Corrected;
import dateline.event.Attribution;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import dateline.query.Facet;
import dateline.query.FacetValues;
import dateline.query.Table;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// As many made-up events as a benchmark asks for, spread like real news over fifty years.
///
/// More events in later years, few on Sundays, bursts of a few weeks; a handful of people, topics
/// and countries in most of them and a long tail behind. The same number gives the same events. The
/// dates are kept in arrays; everything else is worked out from the row when asked for, so that a
/// million events are there in half a second and in 12 MB.
@SuppressWarnings("EnumOrdinal")
public final class GeneratedEvents implements Table {
  private static final int FIRST_DAY = (int) LocalDate.of(1976, 1, 1).toEpochDay();
  private static final int DAYS = 50 * 365;
  private static final Dice PEOPLE = new Dice(5_000, 0.9);
  private static final Dice TOPICS = new Dice(60, 0.8);
  private static final Dice COUNTRIES = new Dice(80, 1.2);
  private static final Dice PLACES = new Dice(2_000, 1.0);
  private static final Dice SOURCES = new Dice(300, 0.9);
  private static final Dice WORDS = new Dice(30_000, 1.0);
  private static final Dice KINDS = new Dice(Kind.values().length, 0.7);
  private static final Dice STATUSES = new Dice(Status.values().length, 2.2);
  private static final Dice PRECISIONS = new Dice(Precision.values().length, 2.0);

  private final int[] starts;
  private final int[] ends;
  private final byte[] precisions;

  private GeneratedEvents(int[] starts, int[] ends, byte[] precisions) {
    this.starts = starts;
    this.ends = ends;
    this.precisions = precisions;
  }

  /// This many events; about one in two hundred has no date.
  public static GeneratedEvents of(int count) {
    int[] days = days(count);
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      int precision = PRECISIONS.roll(Dice.hash(i, 1));
      boolean dated = (Dice.hash(i, 2) & 0xff) != 0 || i % 2 == 0;
      keys[i] = dated ? dated(days[i], precision, Dice.hash(i, 3)) : Long.MAX_VALUE;
    }
    Arrays.parallelSort(keys);
    int[] starts = new int[count];
    int[] ends = new int[count];
    byte[] precisions = new byte[count];
    for (int row = 0; row < count; row++) {
      boolean dated = keys[row] != Long.MAX_VALUE;
      starts[row] = dated ? (int) (keys[row] >> 24) - 1_000_000 : NO_DAY;
      ends[row] = dated ? starts[row] + (int) (keys[row] >> 4 & 0xfffff) : NO_DAY;
      precisions[row] = dated ? (byte) (keys[row] & 15) : 0;
    }
    return new GeneratedEvents(starts, ends, precisions);
  }

  /// First day, length and precision in one number that sorts as rows do.
  private static long dated(int day, int precision, long roll) {
    LocalDate date = LocalDate.ofEpochDay(day);
    long extra = (roll & 15) == 0 ? roll >>> 8 & 7 : 0;
    DateRange range =
        switch (Precision.values()[precision]) {
          case DAY -> new DateRange(date, date.plusDays(extra), Precision.DAY);
          case WEEK, VAGUE -> new DateRange(date, date.plusDays(6), Precision.WEEK);
          case MONTH -> DateRange.month(date);
          case SEASON, QUARTER -> new DateRange(date, date.plusDays(90), Precision.QUARTER);
          case HALF, PART -> new DateRange(date, date.plusDays(120), Precision.PART);
          case YEAR -> DateRange.year(date.getYear());
          case DECADE, CENTURY ->
              new DateRange(date.withDayOfYear(1), date.plusYears(9), Precision.DECADE);
        };
    return (range.start().toEpochDay() + 1_000_000L) << 24 | (range.days() - 1) << 4 | precision;
  }

  /// Days in no order, thick where news is thick.
  private static int[] days(int count) {
    double[] sums = new double[DAYS];
    double sum = 0;
    for (int day = 0; day < DAYS; day++) {
      double growth = 0.3 + 2.0 * day / DAYS;
      double burst = (Dice.hash(day / 23, 7) & 31) == 0 ? 6 : 1;
      double week = (FIRST_DAY + day) % 7 == 3 ? 0.3 : 1;
      sum += growth * burst * week;
      sums[day] = sum;
    }
    int[] days = new int[count];
    for (int i = 0; i < count; i++) {
      int found = Arrays.binarySearch(sums, Dice.unit(Dice.hash(i, 11)) * sum);
      days[i] = FIRST_DAY + Math.min(DAYS - 1, found < 0 ? -found - 1 : found);
    }
    return days;
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
    return Kind.values()[KINDS.roll(Dice.hash(row, 21))];
  }

  @Override
  public Status status(int row) {
    return Status.values()[STATUSES.roll(Dice.hash(row, 22))];
  }

  @Override
  public Precision precision(int row) {
    return Precision.values()[precisions[row]];
  }

  @Override
  public float weight(int row) {
    double roll = Dice.unit(Dice.hash(row, 23));
    return (float) (roll * roll * roll);
  }

  @Override
  public boolean doubtful(int row) {
    return (Dice.hash(row, 24) & 15) == 0;
  }

  @Override
  public boolean starred(int row) {
    return (Dice.hash(row, 25) & 1023) == 0;
  }

  @Override
  public boolean hidden(int row) {
    return false;
  }

  @Override
  public int[] ordinals(Facet facet, int row) {
    return switch (facet) {
      case KIND -> new int[] {kind(row).ordinal()};
      case STATUS -> new int[] {status(row).ordinal()};
      case PRECISION -> new int[] {precisions[row]};
      case WHO -> rolls(PEOPLE, row, 31, 2 + (int) (Dice.hash(row, 30) & 1));
      case COUNTRY ->
          Arrays.stream(ordinals(Facet.WHO, row))
              .map(GeneratedEvents::country)
              .distinct()
              .toArray();
      case TOPIC -> rolls(TOPICS, row, 41, 1 + (int) (Dice.hash(row, 40) & 1));
      case PLACE -> rolls(PLACES, row, 51, 1);
      case SOURCE -> rolls(SOURCES, row, 61, 1 + (int) (Dice.hash(row, 60) & 1));
      case YEAR -> years(row);
      case IS -> marks(row);
      case TAG -> new int[0];
    };
  }

  @Override
  public List<String> values(Facet facet) {
    return switch (facet) {
      case KIND, STATUS, PRECISION, IS -> FacetValues.closed(facet).orElseThrow();
      case WHO -> Spoken.names(PEOPLE.sides(), Spoken::person);
      case COUNTRY -> Spoken.names(COUNTRIES.sides(), i -> Spoken.word(i + 31) + "ia");
      case TOPIC ->
          Spoken.names(TOPICS.sides(), i -> Spoken.word(i + 77) + "-" + Spoken.word(i + 501));
      case PLACE -> Spoken.names(PLACES.sides(), i -> Spoken.capital(Spoken.word(i + 999)));
      case SOURCE ->
          Spoken.names(SOURCES.sides(), i -> Spoken.capital(Spoken.word(i + 5)) + " News");
      case YEAR -> Spoken.names(70, i -> String.valueOf(1970 + i));
      case TAG -> List.of();
    };
  }

  @Override
  public int row(String eventId) {
    return Integer.parseInt(eventId, 16);
  }

  @Override
  public String id(int row) {
    return String.format(Locale.ROOT, "%016x", row);
  }

  @Override
  public String headline(int row) {
    int[] who = ordinals(Facet.WHO, row);
    return Spoken.person(who[0])
        + " and "
        + Spoken.person(who[who.length - 1])
        + ": "
        + kind(row).name().toLowerCase(Locale.ROOT)
        + " on "
        + Spoken.word(WORDS.roll(Dice.hash(row, 71)));
  }

  @Override
  public Corrected event(int row) {
    List<Participant> people =
        Arrays.stream(ordinals(Facet.WHO, row))
            .mapToObj(i ->
                new Participant(
                    Spoken.person(i), "minister", countryName(i), Level.values()[i % 5]))
            .toList();
    List<String> topics = names(Facet.TOPIC, row);
    Place place = new Place(names(Facet.PLACE, row).getFirst(), "");
    When when = when(row);
    List<Doubt> doubts =
        doubtful(row)
            ? List.of(new Doubt(Doubt.Reason.WEEKDAY, "The weekday contradicts the date."))
            : List.of();
    Mention mention = mention(row, people, topics, place, when, doubts);
    Event event =
        new Event(
            id(row),
            kind(row),
            headline(row),
            when,
            status(row),
            Manner.UNSTATED,
            people,
            place,
            topics,
            List.of(mention),
            List.of(),
            doubts,
            0.8);
    return new Corrected(event, Set.of(), false, starred(row), List.of(), "");
  }

  private Mention mention(
      int row,
      List<Participant> people,
      List<String> topics,
      Place place,
      When when,
      List<Doubt> doubts) {
    String text = sentence(row);
    Span all = new Span(0, text.length());
    return new Mention(
        id(row) + "m",
        id(row / 10),
        all,
        new Span(0, 5),
        text,
        kind(row),
        status(row),
        Manner.UNSTATED,
        when,
        people,
        place,
        topics.stream().map(topic -> new Topic(topic, topic)).toList(),
        names(Facet.SOURCE, row).stream().map(name -> new Attribution(name, all)).toList(),
        doubts,
        "generated",
        0.8);
  }

  private When when(int row) {
    if (starts[row] == NO_DAY) {
      return new When.Undated("No date is near.");
    }
    DateRange range =
        new DateRange(
            LocalDate.ofEpochDay(starts[row]), LocalDate.ofEpochDay(ends[row]), precision(row));
    return new When.Dated(range, range.start().toString(), new Span(0, 5), "day", "As written.");
  }

  private String sentence(int row) {
    StringBuilder text = new StringBuilder(Spoken.capital(headline(row)));
    int length = 18 + (int) (Dice.hash(row, 80) & 15);
    for (int i = 0; i < length; i++) {
      text.append(' ').append(Spoken.word(WORDS.roll(Dice.hash(row, 81 + i))));
    }
    return text.append('.').toString();
  }

  private List<String> names(Facet facet, int row) {
    List<String> values = values(facet);
    return Arrays.stream(ordinals(facet, row)).mapToObj(values::get).toList();
  }

  private int[] years(int row) {
    if (starts[row] == NO_DAY) {
      return new int[0];
    }
    int first = LocalDate.ofEpochDay(starts[row]).getYear();
    int last = LocalDate.ofEpochDay(ends[row]).getYear();
    return IntStream.rangeClosed(first, last).map(year -> year - 1970).toArray();
  }

  private int[] marks(int row) {
    List<Integer> marks = new ArrayList<>();
    if (starred(row)) {
      marks.add(0);
    }
    if (doubtful(row)) {
      marks.add(1);
    }
    if (starts[row] == NO_DAY) {
      marks.add(3);
    }
    return marks.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] rolls(Dice dice, int row, int salt, int count) {
    return IntStream.range(0, count)
        .map(i -> dice.roll(Dice.hash(row, salt + i)))
        .distinct()
        .toArray();
  }

  private static int country(int person) {
    return COUNTRIES.roll(Dice.hash(person, 91));
  }

  private static String countryName(int person) {
    return Spoken.word(country(person) + 31) + "ia";
  }
}
