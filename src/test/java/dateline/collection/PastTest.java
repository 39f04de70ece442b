package dateline.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import dateline.correction.Correction;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Place;
import dateline.event.Reading;
import dateline.event.Status;
import dateline.merging.Merger;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import dateline.reading.EventReader;
import dateline.time.Precision;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A collection as it was known on a day.
class PastTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final String PLAN =
      "WASHINGTON (Reuters) - President Joe Biden and Chinese President Xi Jinping plan to meet in"
          + " San Francisco in November.";
  private static final String REPORT =
      "WOODSIDE, California (Reuters) - President Joe Biden met Chinese President Xi Jinping in San"
          + " Francisco on November 15.";

  @TempDir Path folder;

  private OpenCollection open(String name, Rules rules) throws IOException {
    return OpenCollection.open(
        folder.resolve(name + ".dateline"), folder.resolve("cache"), rules, Progress.NONE);
  }

  private static Rules lines() {
    return new Rules("1", LineRules::read, Merger::merge, Merger::remembering);
  }

  private static Table on(OpenCollection open, LocalDate day) throws IOException {
    return answer(open, Query.EVERYTHING, day).table();
  }

  private static Answer answer(OpenCollection open, Query query, LocalDate day) throws IOException {
    return open.past().find(query, day, Progress.NONE).orElseThrow();
  }

  private static List<Event> events(Table table) {
    return IntStream.range(0, table.size()).mapToObj(row -> table.event(row).event()).toList();
  }

  private static void add(OpenCollection open, String text, LocalDate day) throws IOException {
    open.addText("a" + text.hashCode() + ".txt", text, Optional.of(day));
  }

  @Test
  void whatWasPlannedOccursAndItsDateSharpens() throws IOException {
    Rules rules = new Rules("1", EventReader.standard()::read, Merger::merge, Merger::remembering);
    try (OpenCollection open = open("plan", rules)) {
      add(open, PLAN, LocalDate.of(2023, 10, 10));
      add(open, REPORT, LocalDate.of(2023, 11, 16));
      assertEquals(0, on(open, LocalDate.of(2023, 10, 9)).size());
      Event planned = events(on(open, LocalDate.of(2023, 11, 15))).getFirst();
      assertEquals(Status.PLANNED, planned.status());
      assertEquals(Precision.MONTH, planned.when().range().orElseThrow().precision());
      Event met = events(on(open, LocalDate.of(2023, 11, 16))).getFirst();
      assertEquals(Status.OCCURRED, met.status());
      assertEquals(LocalDate.of(2023, 11, 15), met.when().range().orElseThrow().start());
      assertEquals(1, on(open, LocalDate.of(2023, 10, 10)).size());
    }
  }

  @Test
  void wordsAndFacetsAnswerFromThatDay() throws IOException {
    try (OpenCollection open = open("words", lines())) {
      add(open, "call 2024-04-02 Joe Biden, Xi Jinping # taiwan", MAY);
      add(open, "visit 2024-04-24 Antony Blinken @ Beijing # trade", MAY.plusDays(1));
      Query taiwan = new Query.Word("taiwan");
      Query trade = new Query.Has(Facet.TOPIC, "trade");
      assertEquals(1, answer(open, taiwan, MAY).total());
      assertEquals(0, answer(open, trade, MAY).total());
      assertEquals(1, answer(open, trade, MAY.plusDays(1)).total());
      assertEquals(
          List.of(new Answer.Count("taiwan", 1)),
          answer(open, Query.EVERYTHING, MAY).counts().get(Facet.TOPIC));
    }
  }

  @Test
  void articlesWithoutADayAreLeftOutAndCounted() throws IOException {
    Rules undated =
        new Rules(
            "1",
            article -> new Reading(article, List.of(), LineRules.read(article).mentions()),
            Merger::merge);
    try (OpenCollection open = open("undated", undated)) {
      add(open, "call 2024-04-02 Joe Biden, Xi Jinping # taiwan", MAY);
      open.addText("b.txt", "visit 2024-04-24 Antony Blinken @ Beijing", Optional.empty());
      assertEquals(2, open.table().size());
      assertEquals(1, on(open, LocalDate.of(3000, 1, 1)).size());
      assertEquals(1, open.past().appeared().dated());
      assertEquals(1, open.past().appeared().undated());
    }
  }

  @Test
  void daysAreSteppedThrough() {
    Appeared appeared =
        new Appeared(new TreeMap<>(java.util.Map.of(MAY, 2, MAY.plusDays(3), 1)), 4);
    assertEquals(Optional.of(MAY.plusDays(3)), appeared.after(MAY));
    assertEquals(Optional.of(MAY), appeared.before(MAY.plusDays(3)));
    assertEquals(Optional.of(MAY), appeared.onOrBefore(MAY.plusDays(2)));
    assertEquals(Optional.empty(), appeared.before(MAY));
    assertEquals(2, appeared.until(MAY.plusDays(2)));
    assertEquals(3, appeared.dated());
  }

  @Test
  void correctionsApplyAsTheyAreToday() throws IOException {
    try (OpenCollection open = open("corrected", lines())) {
      add(open, "call 2024-04-02 Joe Biden, Xi Jinping # taiwan", MAY);
      add(open, "visit 2024-04-24 Antony Blinken @ Beijing # trade", MAY.plusDays(5));
      String call = open.table().id(0);
      assertEquals(1, on(open, MAY).size());
      open.correct(
          List.of(
              new Correction.Rename(call, "A call about Taiwan"), new Correction.Star(call, true)));
      assertEquals("A call about Taiwan", on(open, MAY).headline(0));
      assertTrue(on(open, MAY).starred(0));
      open.undo();
      assertTrue(!on(open, MAY).starred(0));
    }
  }

  @Test
  void anEventThatTheReaderFoundIsAsOldAsItsArticle() throws IOException {
    try (OpenCollection open = open("added", lines())) {
      String first = "call 2024-04-02 Joe Biden, Xi Jinping # taiwan";
      add(open, first, MAY);
      String later =
          open.addText("l.txt", "visit 2024-04-24 Blinken", Optional.of(MAY.plusDays(5)))
              .files()
              .getFirst()
              .articleId();
      Correction.Add found =
          new Correction.Add(
              "mine",
              Kind.OTHER,
              "Mine",
              Optional.empty(),
              Status.OCCURRED,
              Manner.UNSTATED,
              List.of(),
              Place.UNKNOWN,
              List.of(),
              Optional.of(new Correction.Passage(later, 0, 5)));
      open.correct(List.of(found));
      assertEquals(-1, on(open, MAY).row("mine"));
      assertTrue(on(open, MAY.plusDays(5)).row("mine") >= 0);
    }
  }

  @Test
  void calledOffOnTheWayItGoesOnFromThere() throws IOException {
    try (OpenCollection open = open("off", lines())) {
      open.addText("many.txt", many(new Random(3), 400), Optional.of(MAY));
      AtomicInteger asked = new AtomicInteger();
      Progress impatient =
          new Progress() {
            @Override
            public void at(long done, long total) {
              asked.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
              return asked.get() > 2;
            }
          };
      assertEquals(Optional.empty(), open.past().find(Query.EVERYTHING, MAY, impatient));
      assertEquals(events(open.table()), events(on(open, MAY)));
    }
  }

  @Test
  void anImportIsSeenInThePastAsWell() throws IOException {
    try (OpenCollection open = open("later", lines())) {
      add(open, "call 2024-04-02 Joe Biden, Xi Jinping # taiwan", MAY);
      assertEquals(1, on(open, MAY).size());
      add(open, "visit 2024-04-24 Antony Blinken @ Beijing # trade", MAY.minusDays(5));
      assertEquals(2, on(open, MAY).size());
      assertEquals(2, open.past().appeared().days().size());
    }
  }

  /// The law of it: a day shows what a collection would that was given the articles up to then.
  @Test
  void aDayShowsWhatACollectionOfItsArticlesWould() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (OpenCollection all = open("all", lines())) {
      List<String> texts = IntStream.range(0, 12).mapToObj(_ -> many(random, 8)).toList();
      for (int i = 0; i < texts.size(); i++) {
        add(all, texts.get(i), MAY.plusDays(i));
      }
      for (int run = 0; run < 6; run++) {
        int last = random.nextInt(texts.size());
        try (OpenCollection some = open("some" + run, lines())) {
          for (int i = 0; i <= last; i++) {
            add(some, texts.get(i), MAY.plusDays(i));
          }
          assertEquals(events(some.table()), events(on(all, MAY.plusDays(last))), "seed " + seed);
        }
      }
    }
  }

  @Test
  void aStepAmongTenThousandEventsTakesAMoment() throws IOException {
    Rules rules = new Rules("1", PastTest::dayByDay, Merger::merge, Merger::remembering);
    try (OpenCollection open = open("large", rules)) {
      Random random = new Random(7);
      Path articles = Files.createDirectory(folder.resolve("articles"));
      for (int i = 0; i < 200; i++) {
        Files.writeString(articles.resolve(i + ".txt"), many(random, 60));
      }
      open.add(List.of(articles), Optional.empty(), Optional.empty(), Progress.NONE);
      int events = on(open, MAY.plusDays(199)).size();
      assertTrue(events >= 9_000, () -> events + " events");
      List<Long> steps =
          IntStream.range(0, 20)
              .mapToObj(i -> cpuOf(open, MAY.plusDays(198 - i)))
              .sorted()
              .toList();
      System.out.println("a step among " + events + " events: " + steps + " ms of CPU");
      assertTrue(steps.get(10) <= 300, () -> steps + " ms of CPU");
    }
  }

  /// Each article appeared on a day of its own, by its name.
  private static Reading dayByDay(Article article) {
    int number = Integer.parseInt(article.name().replaceAll("\\D", ""));
    return LineRules.read(
        article.publishedOn(new Published.Stated(MAY.plusDays(number), article.name())));
  }

  private static long cpuOf(OpenCollection open, LocalDate day) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      on(open, day);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }

  private static String many(Random random, int lines) {
    String[] who = {"Joe Biden", "Xi Jinping", "Antony Blinken", "Wang Yi", "Janet Yellen"};
    String[] kinds = {"call", "meeting", "visit", "talks", "statement", "measure"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(8_800));
      text.append(kinds[random.nextInt(kinds.length)])
          .append(' ')
          .append(random.nextInt(6) == 0 ? day.toString().substring(0, 7) : day)
          .append(' ')
          .append(who[random.nextInt(who.length)])
          .append(", ")
          .append(who[random.nextInt(who.length)])
          .append(" # taiwan\n");
    }
    return text.toString();
  }
}
