package dateline.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.collection.ImportReport.FileResult;
import dateline.collection.ImportReport.Outcome;
import dateline.collection.ImportReport.Told;
import dateline.collection.Step.Deed;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.HandMade;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Place;
import dateline.event.Reading;
import dateline.event.Status;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCollectionTest {
  private static final String CALL = "call 2024-04-02 Joe Biden, Xi Jinping # taiwan";
  private static final String RETOLD = "call 2024-04-02 Xi Jinping told Biden # trade";
  private static final String VISIT = "visit 2023-06 Antony Blinken @ Beijing # trade";

  @TempDir Path folder;
  private Path file;
  private final AtomicInteger readings = new AtomicInteger();

  @BeforeEach
  void nameFile() {
    file = folder.resolve("test.dateline");
  }

  private Rules rules(String version) {
    return new Rules(version, this::reading, HandMade::merge);
  }

  private Reading reading(Article article) {
    readings.incrementAndGet();
    return LineRules.read(article);
  }

  private OpenCollection open() throws IOException {
    return open("1");
  }

  private OpenCollection open(String version) throws IOException {
    return OpenCollection.open(file, folder.resolve("cache"), rules(version), Progress.NONE);
  }

  private static String add(OpenCollection open, String name, String text) throws IOException {
    return open.addText(name, text, Optional.empty()).files().getFirst().articleId();
  }

  private static List<String> headlines(Table table) {
    return IntStream.range(0, table.size()).mapToObj(table::headline).toList();
  }

  private static List<Corrected> events(OpenCollection open) {
    Table table = open.table();
    return IntStream.range(0, table.size()).mapToObj(table::event).toList();
  }

  private static Event first(OpenCollection open) {
    return open.table().event(0).event();
  }

  @Test
  void articlesBecomeEventsThatAreThereTomorrow() throws IOException {
    try (OpenCollection open = open()) {
      assertEquals(0, open.table().size());
      ImportReport report = open.addText("one.txt", CALL + "\n" + VISIT, Optional.empty());
      assertEquals(1, report.added());
      assertEquals(2, report.events());
      assertEquals(new Told(2, 2, 0, 0), report.files().getFirst().told());
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
    try (OpenCollection open = open()) {
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
      assertEquals(1, open.articles());
      assertEquals(1, readings.get(), "what was read is not read again");
    }
  }

  @Test
  void oneEventIsToldByTwoArticlesInWhateverOrderTheyCome() throws IOException {
    List<Corrected> expected = List.of();
    List<String> texts =
        new ArrayList<>(List.of(CALL, RETOLD + "\n" + VISIT, VISIT + "\n" + VISIT));
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(texts, new Random(round));
      file = folder.resolve(round + ".dateline");
      try (OpenCollection open = open()) {
        for (String text : texts) {
          add(open, "a text", text);
        }
        expected = round == 0 ? events(open) : expected;
        assertEquals(expected, events(open));
        assertEquals(2, open.table().size());
      }
    }
  }

  @Test
  void theSameArticleIsKeptOnceWithAllItsNames() throws IOException {
    try (OpenCollection open = open()) {
      String id = add(open, "one.txt", CALL);
      ImportReport again =
          open.addText("two.txt", "  " + CALL.replace(" ", "  "), Optional.empty());
      assertEquals(0, again.added());
      assertEquals(1, again.known());
      assertEquals(List.of("one.txt", "two.txt"), open.names(id));
      assertEquals(1, open.articles());
      assertEquals(CALL, open.article(id).orElseThrow().text());
    }
  }

  @Test
  void aDayToldLaterReplacesTheInferredOneUntilThatIsUndone() throws IOException {
    try (OpenCollection open = open()) {
      String id = add(open, "one.txt", CALL);
      Supplier<Optional<LocalDate>> day = () -> open.article(id).orElseThrow().published().day();
      assertEquals(Optional.of(LocalDate.of(2024, 5, 15)), day.get());
      open.addText("one.txt", CALL, Optional.of(LocalDate.of(2024, 4, 3)));
      assertEquals(Optional.of(LocalDate.of(2024, 4, 3)), day.get());
      assertEquals(new Step(Deed.IMPORT, 1, "one.txt"), open.undo().orElseThrow());
      assertEquals(Optional.of(LocalDate.of(2024, 5, 15)), day.get());
    }
  }

  @Test
  void oneBadFileStopsNothing() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), CALL);
    Files.writeString(texts.resolve("b.txt"), "");
    Files.writeString(texts.resolve("c.txt"), VISIT);
    try (OpenCollection open = open()) {
      ImportReport report =
          open.add(List.of(texts), Optional.empty(), Optional.empty(), Progress.NONE);
      assertEquals(2, report.added());
      assertEquals(1, report.failed());
      FileResult bad =
          report.files().stream()
              .filter(f -> f.outcome() == Outcome.FAILED)
              .findFirst()
              .orElseThrow();
      assertTrue(bad.sentences().getFirst().contains("b.txt"), bad.toString());
      assertEquals(new Step(Deed.IMPORT, 2, "a.txt"), open.undoable().orElseThrow());
    }
  }

  @Test
  void whoStopsAnImportKeepsWhatCameSoFar() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (int day = 10; day < 30; day++) {
      Files.writeString(texts.resolve(day + ".txt"), "call 2024-04-" + day + " Xi Jinping");
    }
    try (OpenCollection open = open()) {
      AtomicInteger seen = new AtomicInteger();
      Progress impatient =
          new Progress() {
            @Override
            public void at(long done, long total) {
              seen.set((int) Math.max(seen.get(), done));
            }

            @Override
            public boolean cancelled() {
              return seen.get() >= 5;
            }
          };
      ImportReport report = open.add(List.of(texts), Optional.empty(), Optional.empty(), impatient);
      assertTrue(report.cancelled());
      assertEquals(5, report.added());
      assertEquals(5, open.table().size());
      open.undo();
      assertEquals(0, open.table().size());
      assertEquals(0, open.articles());
    }
  }

  @Test
  void everythingIsUndoneAndDoneAgainStepByStepAndTomorrow() throws IOException {
    List<List<Corrected>> states = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    try (OpenCollection open = open()) {
      states.add(events(open));
      for (Work work : works()) {
        work.on(open);
        states.add(events(open));
        steps.add(open.undoable().orElseThrow());
      }
    }
    try (OpenCollection open = open()) {
      for (int i = states.size() - 1; i > 0; i--) {
        assertEquals(states.get(i), events(open));
        assertEquals(Optional.of(steps.get(i - 1)), open.undo());
      }
      assertEquals(states.getFirst(), events(open));
      assertEquals(Optional.empty(), open.undo());
    }
    try (OpenCollection open = open()) {
      for (int i = 1; i < states.size(); i++) {
        assertEquals(Optional.of(steps.get(i - 1)), open.redo());
        assertEquals(states.get(i), events(open), "after " + steps.get(i - 1));
      }
      assertEquals(Optional.empty(), open.redo());
    }
    assertRebuiltAs(states.getLast());
  }

  private interface Work {
    void on(OpenCollection open) throws IOException;
  }

  private static List<Work> works() {
    return List.of(
        open -> add(open, "one.txt", CALL + "\n" + VISIT),
        open -> add(open, "two.txt", RETOLD),
        open -> open.correct(List.of(new Correction.Star(first(open).id(), true))),
        open -> open.correct(List.of(new Correction.Rename(first(open).id(), "A visit"))),
        open -> {
          Event call = open.table().event(1).event();
          open.correct(
              List.of(new Correction.Split(call.id(), List.of(call.mentions().getLast().id()))));
        },
        open -> {
          String one = open.table().id(1);
          open.correct(List.of(new Correction.Merge(one, open.table().id(2))));
        },
        open ->
            open.correct(
                List.of(
                    new Correction.Hide(first(open).id(), true),
                    new Correction.Annotate(first(open).id(), "Not news."))),
        open -> add(open, "three.txt", "talks 2022 Wang Yi # trade"),
        open ->
            open.correct(
                List.of(
                    new Correction.Add(
                        "mine",
                        Kind.OTHER,
                        "Mine",
                        Optional.of(DateRange.year(2021)),
                        Status.OCCURRED,
                        Manner.UNSTATED,
                        List.of(),
                        Place.UNKNOWN,
                        List.of(),
                        Optional.empty()))),
        open ->
            open.correct(List.of(new Correction.Restore(first(open).id(), Correction.Field.DATE))));
  }

  /// The index is a cache: without it the same events come from the file alone.
  private void assertRebuiltAs(List<Corrected> expected) throws IOException {
    try (OpenCollection open =
        OpenCollection.open(file, folder.resolve("other cache"), rules("1"), Progress.NONE)) {
      assertEquals(expected, events(open));
    }
  }

  @Test
  void anythingNewEndsWhatCouldBeRedone() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
      open.undo();
      assertTrue(open.redoable().isPresent());
      add(open, "two.txt", VISIT);
      assertFalse(open.redoable().isPresent());
      assertEquals(List.of(VISIT), headlines(open.table()));
    }
  }

  @Test
  void correctionsOutliveNewerRulesAndAnotherImport() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
      DateRange day = DateRange.day(LocalDate.of(2024, 4, 3));
      String id = first(open).id();
      open.correct(List.of(new Correction.Redate(id, Optional.of(day))));
      open.correct(List.of(new Correction.Tag(id, List.of("mine"))));
      add(open, "two.txt", CALL + "\n" + RETOLD);
    }
    Rules newer = new Rules("2", article -> moved(reading(article)), HandMade::merge);
    try (OpenCollection open =
        OpenCollection.open(file, folder.resolve("cache"), newer, Progress.NONE)) {
      Corrected call = open.table().event(0);
      assertEquals("2024-04-03", call.event().when().range().orElseThrow().start().toString());
      assertEquals(List.of("mine"), call.tags());
      assertTrue(call.event().id().contains("newer"), call.event().id());
      open.correct(List.of(new Correction.Restore(call.event().id(), Correction.Field.DATE)));
      assertEquals("2024-04-02", first(open).when().range().orElseThrow().start().toString());
    }
  }

  /// The same mentions under ids of another making.
  private static Reading moved(Reading reading) {
    List<Mention> mentions =
        reading.mentions().stream()
            .map(m ->
                new Mention(
                    "newer-" + m.id(),
                    m.articleId(),
                    m.sentence(),
                    m.cue(),
                    m.text(),
                    m.kind(),
                    m.status(),
                    m.manner(),
                    m.when(),
                    m.participants(),
                    m.place(),
                    m.topics(),
                    m.saidBy(),
                    m.doubts(),
                    m.rule(),
                    m.confidence()))
            .toList();
    return new Reading(reading.article(), reading.times(), mentions);
  }

  @Test
  void anAddedEventStandsInItsArticle() throws IOException {
    try (OpenCollection open = open()) {
      String article = add(open, "one.txt", CALL);
      open.correct(
          List.of(
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
                  Optional.of(new Correction.Passage(article, 0, 4)))));
      Corrected mine = open.table().event(open.table().row("mine"));
      assertEquals("call", mine.event().mentions().getFirst().text());
      assertTrue(mine.added());
    }
  }

  @Test
  void listenersHearOfEveryChangeAndFacetsFollow() throws IOException {
    try (OpenCollection open = open()) {
      List<Integer> sizes = new ArrayList<>();
      open.onChange(table -> sizes.add(table.size()));
      add(open, "one.txt", CALL);
      open.correct(List.of(new Correction.Retopic(first(open).id(), List.of("climate"))));
      open.undo();
      open.undo();
      assertEquals(List.of(1, 1, 1, 0), sizes);
      open.redo();
      open.redo();
      assertEquals(1, open.find(new Query.Has(Facet.TOPIC, "climate")).total());
    }
  }

  @Test
  void searchesAreKept() throws IOException {
    try (OpenCollection open = open()) {
      open.saveSearch(new SavedSearch("b", "topic:taiwan"));
      open.saveSearch(new SavedSearch("a", "kind:call"));
      open.saveSearch(new SavedSearch("b", "topic:trade"));
      open.saveSearch(new SavedSearch("c", "xi"));
      open.deleteSearch("c");
    }
    try (OpenCollection open = open()) {
      assertEquals(
          List.of(new SavedSearch("a", "kind:call"), new SavedSearch("b", "topic:trade")),
          open.savedSearches());
    }
  }

  @Test
  void aSecondWindowIsTold() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
      BusyException busy = assertThrows(BusyException.class, this::open);
      assertTrue(String.valueOf(busy.getMessage()).startsWith(file + " is open in another"));
      add(open, "two.txt", VISIT);
    }
    try (OpenCollection open = open()) {
      assertEquals(2, open.table().size());
    }
  }

  @Test
  void aCopyIsACollectionOfItsOwn() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
    }
    Path copy = folder.resolve("copy.dateline");
    Files.copy(file, copy);
    try (OpenCollection open = open();
        OpenCollection other =
            OpenCollection.open(copy, folder.resolve("cache"), rules("1"), Progress.NONE)) {
      add(open, "two.txt", VISIT);
      add(other, "three.txt", "talks 2022 Wang Yi");
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
      assertEquals(List.of("talks 2022 Wang Yi", CALL), headlines(other.table()));
    }
    try (OpenCollection other =
        OpenCollection.open(copy, folder.resolve("cache"), rules("1"), Progress.NONE)) {
      assertEquals(List.of("talks 2022 Wang Yi", CALL), headlines(other.table()));
    }
  }

  @Test
  void anIndexThatIsAheadOrDamagedFollowsTheFile() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
    }
    byte[] before = Files.readAllBytes(file);
    try (OpenCollection open = open()) {
      add(open, "two.txt", VISIT);
    }
    Files.write(file, before);
    try (OpenCollection open = open()) {
      assertEquals(List.of(CALL), headlines(open.table()));
    }
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      for (Path each : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.write(each, new byte[3]);
      }
    }
    try (OpenCollection open = open()) {
      assertEquals(List.of(CALL), headlines(open.table()));
    }
  }

  @Test
  void aReaderWhoMistrustsTheIndexHasItBuiltAgain() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
      open.correct(List.of(new Correction.Star(first(open).id(), true)));
      List<Corrected> before = events(open);
      open.rebuild(Progress.NONE);
      assertEquals(before, events(open));
      assertEquals(2, readings.get());
    }
  }

  @Test
  void theIndexFailingUnderUsIsOpenedAnew() throws IOException {
    try (OpenCollection open = open()) {
      add(open, "one.txt", CALL);
      try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          Files.delete(each);
        }
      }
      add(open, "two.txt", VISIT);
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
    try (OpenCollection open = open()) {
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
  }
}
