package dateline.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.When;
import dateline.time.DateRange;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MergerTest {
  private static final Participant BIDEN =
      new Participant("Joe Biden", "President of the United States", "United States", Level.LEADER);
  private static final Participant XI =
      new Participant("Xi Jinping", "President of China", "China", Level.LEADER);
  private static final Participant BLINKEN =
      new Participant("Antony Blinken", "US Secretary of State", "United States", Level.CABINET);
  private static final Place BALI = new Place("Bali", "Indonesia");

  @Test
  void theSharpestDateWinsAndTheOthersStay() {
    Event event =
        only(
            mention("a", Kind.SUMMIT, DateRange.year(2022), Status.OCCURRED, BALI, BIDEN, XI),
            mention("b", Kind.MEETING, month(2022, 11), Status.OCCURRED, BALI, XI, BIDEN));
    assertEquals(month(2022, 11), event.when().range().orElseThrow());
    assertEquals(2, event.mentions().size());
    assertTrue(event.merged().getFirst().contains("both name Joe Biden, Xi Jinping"));
  }

  @Test
  void plannedBecomesOccurred() {
    DateRange day = DateRange.day(LocalDate.of(2023, 11, 15));
    Event event =
        only(
            mention("a", Kind.SUMMIT, day, Status.PLANNED, Place.UNKNOWN, BIDEN, XI),
            mention("b", Kind.SUMMIT, day, Status.OCCURRED, Place.UNKNOWN, BIDEN, XI));
    assertEquals(Status.OCCURRED, event.status());
  }

  @Test
  void aContradictionIsKeptAndFlagged() {
    DateRange day = DateRange.day(LocalDate.of(2023, 2, 5));
    Event event =
        only(
            mention("a", Kind.CALL, day, Status.CANCELLED, Place.UNKNOWN, BIDEN, XI),
            mention("b", Kind.CALL, day, Status.OCCURRED, Place.UNKNOWN, BIDEN, XI));
    assertEquals(1, event.doubts().size());
  }

  @Test
  void howLongItLastedIsNoDoubtOnceASourceDatesIt() {
    DateRange summer = DateRange.year(2022);
    Doubt length = new Doubt(Doubt.Reason.ONLY_LENGTH, "only how long it had lasted is told");
    Mention vague =
        mention("a", List.of(length), Kind.SUMMIT, summer, Status.OCCURRED, BALI, BIDEN, XI);
    assertEquals(List.of(length), only(vague).doubts());
    Mention dated = mention("b", Kind.SUMMIT, month(2022, 11), Status.OCCURRED, BALI, BIDEN, XI);
    assertEquals(List.of(), only(vague, dated).doubts());
  }

  @Test
  void ofSeveralWaysToComeToNothingTheOneToldLastCounts() {
    DateRange day = DateRange.day(LocalDate.of(2023, 2, 5));
    Mention off = mention("a", Kind.CALL, day, Status.CANCELLED, Place.UNKNOWN, BIDEN, XI);
    Mention later = mention("b", Kind.CALL, day, Status.POSTPONED, Place.UNKNOWN, BIDEN, XI);
    Mention planned = mention("c", Kind.CALL, day, Status.PLANNED, Place.UNKNOWN, BIDEN, XI);
    LocalDate first = LocalDate.of(2023, 2, 3);
    assertEquals(
        Status.POSTPONED, only(off.told(first), later.told(first.plusDays(1)), planned).status());
    assertEquals(
        Status.CANCELLED, only(off.told(first.plusDays(1)), later.told(first), planned).status());
  }

  @Test
  void aVisitAndTheMeetingInItStaySeparate() {
    DateRange day = DateRange.day(LocalDate.of(2023, 6, 19));
    Place beijing = new Place("Beijing", "China");
    assertEquals(
        2,
        Merger.merge(
                List.of(
                    mention("a", Kind.VISIT, day, Status.OCCURRED, beijing, BLINKEN),
                    mention("b", Kind.MEETING, day, Status.OCCURRED, beijing, BLINKEN, XI)))
            .size());
  }

  @Test
  void othersOnTheSameDayAreAnotherEvent() {
    DateRange day = DateRange.day(LocalDate.of(2023, 6, 19));
    assertEquals(
        2,
        Merger.merge(
                List.of(
                    mention("a", Kind.MEETING, day, Status.OCCURRED, Place.UNKNOWN, BIDEN, XI),
                    mention("b", Kind.MEETING, day, Status.OCCURRED, Place.UNKNOWN, BLINKEN, XI)))
            .size());
  }

  @Test
  void theOrderOfMentionsDoesNotMatter() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int run = 0; run < 50; run++) {
      List<Mention> mentions = some(random, 60);
      List<Event> first = Merger.merge(mentions);
      List<Mention> shuffled = new ArrayList<>(mentions);
      Collections.shuffle(shuffled, random);
      assertEquals(first, Merger.merge(shuffled), "seed " + seed);
    }
  }

  @Test
  void aMergerThatRemembersComesToTheSame() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Mention> all = some(random, 300);
    Function<List<Mention>, List<Event>> remembering = Merger.remembering();
    for (int run = 0; run < 50; run++) {
      List<Mention> part = new ArrayList<>(all);
      Collections.shuffle(part, random);
      part = part.subList(0, random.nextInt(part.size()));
      assertEquals(Merger.merge(part), remembering.apply(part), "seed " + seed);
    }
  }

  @Test
  void aHundredThousandMentionsMergeInSeconds() {
    List<Mention> mentions = some(new Random(7), 100_000);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int events = Merger.merge(mentions).size();
    long seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
    assertTrue(events > 1_000);
    assertTrue(seconds < 20, () -> seconds + " s of CPU");
  }

  /// Mentions over fifty years, as a collection has them: two people of many, a day, month or year.
  private static List<Mention> some(Random random, int count) {
    List<Mention> mentions = new ArrayList<>();
    Kind[] kinds = {Kind.MEETING, Kind.SUMMIT, Kind.CALL, Kind.VISIT, Kind.TALKS, Kind.MEASURE};
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(50 * 365));
      DateRange when =
          switch (random.nextInt(5)) {
            case 0 -> DateRange.month(day);
            case 1 -> DateRange.year(day.getYear());
            default -> DateRange.day(day);
          };
      mentions.add(
          mention(
              "m" + i,
              kinds[random.nextInt(kinds.length)],
              when,
              random.nextInt(4) == 0 ? Status.PLANNED : Status.OCCURRED,
              random.nextBoolean() ? BALI : Place.UNKNOWN,
              new Participant("Ann A" + random.nextInt(30), "", "United States", Level.CABINET),
              new Participant("Bo B" + random.nextInt(30), "", "China", Level.CABINET)));
    }
    return mentions;
  }

  private static Event only(Mention... mentions) {
    List<Event> events = Merger.merge(List.of(mentions));
    assertEquals(1, events.size());
    return events.getFirst();
  }

  private static DateRange month(int year, int month) {
    return DateRange.month(LocalDate.of(year, month, 1));
  }

  private static Mention mention(
      String article, Kind kind, DateRange dates, Status status, Place place, Participant... who) {
    return mention(article, List.of(), kind, dates, status, place, who);
  }

  private static Mention mention(
      String article,
      List<Doubt> doubts,
      Kind kind,
      DateRange dates,
      Status status,
      Place place,
      Participant... who) {
    Span span = new Span(0, 4);
    return new Mention(
        article + ".0",
        article,
        span,
        span,
        "They met.",
        kind,
        status,
        Manner.UNSTATED,
        new When.Dated(dates, "then", span, "own", "told"),
        List.of(who),
        place,
        List.of(),
        List.of(),
        doubts,
        "contacts.cues:1 meet, own",
        0.9);
  }
}
