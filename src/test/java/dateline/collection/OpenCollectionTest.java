package dateline.collection;

import static dateline.collection.LineCollections.CALL;
import static dateline.collection.LineCollections.RETOLD;
import static dateline.collection.LineCollections.VISIT;
import static dateline.collection.LineCollections.add;
import static dateline.collection.LineCollections.events;
import static dateline.collection.LineCollections.first;
import static dateline.collection.LineCollections.headlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.ImportReport.FileResult;
import dateline.collection.ImportReport.Outcome;
import dateline.collection.ImportReport.Told;
import dateline.collection.Step.Deed;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Place;
import dateline.event.Status;
import dateline.query.Facet;
import dateline.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCollectionTest {
  @TempDir private Path folder;
  private final LineCollections lines = new LineCollections(() -> folder);

  @Test
  void articlesBecomeEventsThatAreThereTomorrow() throws IOException {
    try (OpenCollection open = lines.open()) {
      assertEquals(0, open.table().size());
      ImportReport report = open.addText("one.txt", CALL + "\n" + VISIT, Optional.empty());
      assertEquals(1, report.added());
      assertEquals(2, report.events());
      assertEquals(new Told(2, 2, 0, 0), report.files().getFirst().told());
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
    try (OpenCollection open = lines.open()) {
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
      assertEquals(1, open.articles());
      assertEquals(1, lines.readings(), "what was read is not read again");
    }
  }

  @Test
  void oneEventIsToldByTwoArticlesInWhateverOrderTheyCome() throws IOException {
    List<Corrected> expected = List.of();
    List<String> texts =
        new ArrayList<>(List.of(CALL, RETOLD + "\n" + VISIT, VISIT + "\n" + VISIT));
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(texts, new Random(round));
      try (OpenCollection open = lines.open(folder.resolve(round + ".dateline"))) {
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
    try (OpenCollection open = lines.open()) {
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
  void oneBadFileStopsNothing() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), CALL);
    Files.writeString(texts.resolve("b.txt"), "");
    Files.writeString(texts.resolve("c.txt"), VISIT);
    try (OpenCollection open = lines.open()) {
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
    try (OpenCollection open = lines.open()) {
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
  void anAddedEventStandsInItsArticle() throws IOException {
    try (OpenCollection open = lines.open()) {
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
    try (OpenCollection open = lines.open()) {
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
    try (OpenCollection open = lines.open()) {
      open.saveSearch(new SavedSearch("b", "topic:taiwan"));
      open.saveSearch(new SavedSearch("a", "kind:call"));
      open.saveSearch(new SavedSearch("b", "topic:trade"));
      open.saveSearch(new SavedSearch("c", "xi"));
      open.deleteSearch("c");
    }
    try (OpenCollection open = lines.open()) {
      assertEquals(
          List.of(new SavedSearch("a", "kind:call"), new SavedSearch("b", "topic:trade")),
          open.savedSearches());
    }
  }

  @Test
  void aSecondWindowIsTold() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
      BusyException busy = assertThrows(BusyException.class, lines::open);
      assertTrue(
          String.valueOf(busy.getMessage()).startsWith(lines.file() + " is open in another"));
      add(open, "two.txt", VISIT);
    }
    try (OpenCollection open = lines.open()) {
      assertEquals(2, open.table().size());
    }
  }

  @Test
  void aCopyIsACollectionOfItsOwn() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
    }
    Path copy = folder.resolve("copy.dateline");
    Files.copy(lines.file(), copy);
    try (OpenCollection open = lines.open();
        OpenCollection other = lines.open(copy)) {
      add(open, "two.txt", VISIT);
      add(other, "three.txt", "talks 2022 Wang Yi");
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
      assertEquals(List.of("talks 2022 Wang Yi", CALL), headlines(other.table()));
    }
    try (OpenCollection other = lines.open(copy)) {
      assertEquals(List.of("talks 2022 Wang Yi", CALL), headlines(other.table()));
    }
  }
}
