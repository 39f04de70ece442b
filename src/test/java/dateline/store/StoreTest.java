package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.correction.Anchor;
import dateline.correction.Correction;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("test.dateline");
  }

  private static Article article(String name, String text) {
    return Article.of(name, Published.UNKNOWN, text);
  }

  private static List<Store.Added> add(Store store, Article... articles) throws IOException {
    return store.add(store.begin("IMPORT"), List.of(articles));
  }

  @Test
  void longAndShortTextsComeBackUnchanged() throws IOException {
    String odd = "习近平 — Erdoğan’s \u202e \u0000 \ud83d\ude00\r\n";
    List<String> texts = List.of(odd, odd.repeat(1_000), "x".repeat(3_000_000));
    try (Store store = Store.open(file)) {
      for (String text : texts) {
        add(store, article("a", text));
      }
    }
    try (Store store = Store.open(file)) {
      for (String text : texts) {
        assertEquals(text, store.article(article("a", text).id()).orElseThrow().text());
      }
      assertTrue(Files.size(file) < 100_000, Files.size(file) + " bytes");
    }
  }

  @Test
  void theLastThatWasToldOfAnArticleHolds() throws IOException {
    Published may = new Published.Stated(LocalDate.of(2024, 5, 1), "--published");
    Published june = new Published.Stated(LocalDate.of(2024, 6, 1), "table.tsv");
    try (Store store = Store.open(file)) {
      Article bare = article("a.txt", "text");
      assertEquals(List.of(Store.Added.NEW, Store.Added.KNOWN), add(store, bare, bare));
      assertEquals(
          List.of(Store.Added.RICHER),
          add(store, Article.of("b.txt", "Title", "Xinhua", "", may, "text")));
      assertEquals(
          List.of(Store.Added.RICHER), add(store, Article.of("c.txt", "", "", "", june, "text")));
      assertEquals(List.of(Store.Added.KNOWN), add(store, article("c.txt", "text")));
      assertEquals(
          Article.of("a.txt", "Title", "Xinhua", "", june, "text"),
          store.article(bare.id()).orElseThrow());
      assertEquals(List.of("a.txt", "b.txt", "c.txt"), store.names(bare.id()));
      assertEquals(Map.of(bare.id(), "Xinhua"), store.sources());
    }
  }

  @Test
  void everyCorrectionComesBackAsItWas() throws IOException {
    List<Correction> corrections = corrections();
    Map<String, List<Anchor>> anchors =
        Map.of("e", List.of(new Anchor("m", "a", Kind.CALL, new Span(1, 9), new Span(2, 3))));
    try (Store store = Store.open(file)) {
      store.correct("SEVERAL", "A call", corrections, anchors);
    }
    try (Store store = Store.open(file)) {
      assertEquals(corrections, store.corrections());
      assertEquals(anchors, store.anchors());
      assertEquals(
          Optional.of(new Journaled(1, "SEVERAL", corrections.size(), "A call")), store.undoable());
      store.undo();
      assertEquals(List.of(), store.corrections());
      store.redo();
      assertEquals(corrections, store.corrections());
    }
  }

  /// One of each kind; the test fails to compile no kind, so it counts them.
  private static List<Correction> corrections() {
    Participant wang = new Participant("Wang Yi", "", "China", Level.CABINET);
    DateRange day = DateRange.day(LocalDate.of(2024, 4, 2));
    List<Correction> all =
        List.of(
            new Correction.Redate("e", Optional.of(day)),
            new Correction.Redate("e", Optional.empty()),
            new Correction.Retype("e", Kind.CALL),
            new Correction.Restatus("e", Status.PLANNED),
            new Correction.Rename("e", "\"Names\" and\nlines"),
            new Correction.Recast("e", List.of(wang)),
            new Correction.Replace("e", new Place("北京", "China")),
            new Correction.Retopic("e", List.of("trade")),
            new Correction.Merge("e", "f"),
            new Correction.Split("e", List.of("m", "n")),
            new Correction.Hide("e", true),
            new Correction.Star("e", false),
            new Correction.Tag("e", List.of()),
            new Correction.Annotate("e", ""),
            new Correction.Add(
                "g",
                Kind.OTHER,
                "Mine",
                Optional.empty(),
                Status.OCCURRED,
                Manner.UNSTATED,
                List.of(wang),
                Place.UNKNOWN,
                List.of(),
                Optional.of(new Correction.Passage("a", 0, 4))),
            new Correction.Restore("e", Correction.Field.DATE));
    assertEquals(
        Correction.class.getPermittedSubclasses().length,
        all.stream().map(Object::getClass).distinct().count());
    return all;
  }

  @Test
  void everyChangeGivesAnotherStateAndNothingElseDoes() throws IOException {
    String id;
    try (Store store = Store.open(file)) {
      String empty = store.state();
      store.saveSearch("a", "xi");
      assertEquals(empty, store.state());
      add(store, article("a", "text"));
      String full = store.state();
      assertNotEquals(empty, full);
      store.undo();
      assertNotEquals(full, store.state());
      id = store.id();
    }
    try (Store again = Store.open(file)) {
      assertEquals(id, again.id());
      assertEquals(0, again.articles());
    }
  }

  @Test
  void aNewStepThrowsAwayWhatWasUndoneAndItsTexts() throws IOException {
    try (Store store = Store.open(file)) {
      add(store, article("a", "first"));
      store.undo();
      add(store, article("b", "second"));
      assertEquals(Optional.empty(), store.redoable());
      assertEquals(Optional.empty(), store.article(article("a", "first").id()));
    }
    assertEquals(1, number("SELECT count(*) FROM text"));
  }

  @Test
  void beforeTheFirstTransactionOrAfterTheLastNothingIsLeftBesideTheFile() throws IOException {
    try (Store store = Store.open(file)) {
      add(store, article("a", "first"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aSecondDoorIsShut() throws IOException {
    try (Store store = Store.open(file)) {
      assertThrows(InUseException.class, () -> Store.open(file));
      add(store, article("a", "text"));
      assertThrows(InUseException.class, () -> Store.open(file, true));
    }
  }

  @Test
  void aFileThatMayOnlyBeReadIsRead() throws IOException {
    try (Store store = Store.open(file)) {
      add(store, article("a", "text"));
    }
    try (Store store = Store.open(file, true);
        Store second = Store.open(file, true)) {
      assertEquals(1, store.articles());
      assertEquals(1, second.articles());
      assertSentence(() -> store.saveSearch("a", "b"), file + " may not be written to.");
    }
  }

  @Test
  void otherFilesAreRefusedWithASentence() throws IOException {
    Files.writeString(file, "This is a letter, not a database. ".repeat(100));
    assertSentence(() -> Store.open(file), file + " is not a Dateline collection.");
    Files.delete(file);
    run("CREATE TABLE other (a)");
    assertSentence(() -> Store.open(file), file + " is a database of another program");
    assertSentence(() -> Store.open(folder.resolve("no/such/folder.dateline")), "cannot be opened");
  }

  @Test
  void aNewerFormatIsRefusedAndLeftAlone() throws IOException {
    Store.open(file).close();
    run("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    assertSentence(() -> Store.open(file), file + " was written by a newer Dateline (format 99");
    assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
  }

  @Test
  void aDamagedFileSaysSo() throws IOException {
    try (Store store = Store.open(file)) {
      add(store, article("a", "x y z ".repeat(50_000)));
    }
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertSentence(
        () -> {
          try (Store store = Store.open(file)) {
            store.headings();
          }
        },
        file + " is damaged");
  }

  @Test
  void whatANewerVersionAddedToARecordIsPassedOver() throws IOException {
    String text = "{\"type\":\"Star\",\"eventId\":\"e\",\"starred\":true,\"colour\":\"gold\"}";
    assertEquals(new Correction.Star("e", true), RecordJson.read(text, Correction.class));
    assertEquals(
        new Correction.Split("e", List.of(), ""),
        RecordJson.read("{\"type\":\"Split\",\"eventId\":\"e\"}", Correction.class));
    assertThrows(IOException.class, () -> RecordJson.read("{\"type\":\"Odd\"}", Correction.class));
  }

  private interface Risk {
    void run() throws IOException;
  }

  private static void assertSentence(Risk risk, String sentence) {
    String said = String.valueOf(assertThrows(IOException.class, risk::run).getMessage());
    assertTrue(said.contains(sentence), said);
  }

  private void run(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private int number(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(sql).getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
