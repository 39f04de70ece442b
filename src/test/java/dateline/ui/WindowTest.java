package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.Csv;
import dateline.query.Facet;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.pane.Lines;
import dateline.ui.part.MarkedText;
import dateline.ui.part.Theme;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The window on the headless platform, used as a reader would: typed into, chosen in, undone.
class WindowTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static int total(Rig rig) {
    return Fx.get(() -> rig.now().answer().orElseThrow().total());
  }

  private static String count(Rig rig) {
    return rig.find("#count", Label.class).getText();
  }

  private static List<String> headlines(Rig rig) {
    TableView<?> table = rig.find("#events", TableView.class);
    return Fx.get(() ->
        table.getItems().stream()
            .filter(Lines.Row.class::isInstance)
            .map(line -> rig.session().collection().table().headline(((Lines.Row) line).row()))
            .toList());
  }

  private static void choose(Rig rig, String id) {
    Fx.run(() -> rig.session().next(s -> s.chose(id)));
  }

  private static String detail(Rig rig) {
    return Fx.get(() ->
        rig.scene().lookup(".detail .headline") instanceof MarkedText text
            ? text.getAccessibleText()
            : "");
  }

  @Test
  void typingNarrowsListAndCountTogether() {
    Rig rig = windows.open(HandCollection.filled());
    assertEquals("16 of 16 events", count(rig));
    rig.write("#search", "bali");
    rig.until("one event is left", () -> count(rig).equals("1 of 16 events"));
    assertEquals(List.of("Biden and Xi meet in Bali"), headlines(rig));
    rig.press(KeyCode.ESCAPE, false, false, false);
    rig.until("all are back", () -> count(rig).equals("16 of 16 events"));
  }

  @Test
  void aFaultIsShownUnderTheBoxAndTheAnswerStays() {
    Rig rig = windows.open(HandCollection.filled());
    rig.write("#search", "bali");
    rig.until("one event is left", () -> total(rig) == 1);
    rig.write("#search", "bali (call");
    Label fault = rig.find("#fault", Label.class);
    rig.until("the fault is shown", fault::isVisible);
    assertEquals("A bracket is not closed (at character 6)", fault.getText());
    assertEquals(1, total(rig));
  }

  @Test
  void choosingInOnePlaceChoosesEverywhere() {
    Rig rig = windows.open(HandCollection.filled());
    TableView<?> table = rig.find("#events", TableView.class);
    Fx.run(() -> table.getSelectionModel().select(0));
    rig.until("the session knows", () -> rig.now().chosen().equals(Optional.of("e13")));
    rig.until("the detail shows it", () -> detail(rig).equals("Obama receives Xi at Andrews"));
    choose(rig, "e3");
    rig.until("the detail follows", () -> detail(rig).equals("Biden and Xi speak by phone"));
    Object line = Fx.get(() -> table.getSelectionModel().getSelectedItem());
    assertEquals(new Lines.Row(Fx.get(() -> rig.now().chosenRow()), true), line);
  }

  @Test
  void keysStepFromEventToEventButNotWhileTyping() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.type("j");
    rig.type("j");
    rig.until("the second is chosen", () -> rig.now().chosenRow() == 1);
    rig.write("#search", "x");
    rig.type("k");
    assertEquals(1, Fx.get(() -> rig.now().chosenRow()));
  }

  @Test
  void backReturnsToTheViewBeforeAndForwardToTheOneAfter() {
    Rig rig = windows.open(HandCollection.filled());
    rig.write("#search", "phone");
    rig.until("found", () -> total(rig) < 16);
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.press(KeyCode.LEFT, false, true, false);
    rig.until("everything is back", () -> total(rig) == 16);
    rig.press(KeyCode.RIGHT, false, true, false);
    rig.until("and narrowed again", () -> total(rig) < 16);
    assertEquals("phone", Fx.get(() -> rig.now().typed()));
  }

  @Test
  void aFacetIsChosenBannedAndDropped() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.toggled(Facet.KIND, "visit")));
    rig.until("visits only", () -> total(rig) == 5);
    Fx.run(() -> rig.session().next(s -> s.banned(Facet.TOPIC, "taiwan")));
    rig.until("without Taiwan", () -> total(rig) == 4);
    Button chip = rig.find(".chip.banned", Button.class);
    assertEquals("Not Topic: Taiwan", chip.getText());
    Fx.run(chip::fire);
    rig.until("with Taiwan again", () -> total(rig) == 5);
  }

  @Test
  void lessMotionIsNoAnimationAtOnce() {
    Rig rig = windows.open(HandCollection.filled());
    rig.command("preferences");
    javafx.scene.control.CheckBox still =
        rig.find(".paper .check-box", javafx.scene.control.CheckBox.class);
    Fx.run(still::fire);
    assertTrue(Fx.get(() -> rig.scene().getPreferences().isReducedMotion()));
    Fx.run(still::fire);
    assertFalse(Fx.get(() -> rig.scene().getPreferences().isReducedMotion()));
  }

  @Test
  void whatIsShownIsWhatIsExported() throws IOException {
    Rig rig = windows.open(HandCollection.filled());
    Path file = windows.folder().resolve("events.csv");
    rig.answers.save = Optional.of(file);
    rig.write("#search", "kind:visit");
    rig.until("visits only", () -> total(rig) == 5);
    rig.command("export");
    assertEquals(
        "5 events with 29 columns will be saved.",
        rig.find("#export-count", Label.class).getText());
    Button save = rig.find(".sheet-foot .accent", Button.class);
    Fx.run(save::fire);
    rig.until("the file is there", () -> Files.exists(file));
    try (Reader reader = Files.newBufferedReader(file)) {
      List<String> saved =
          Csv.read(reader).stream().map(row -> row.getOrDefault("headline", "")).toList();
      assertEquals(headlines(rig), saved);
    }
  }

  @Test
  void theArticleOpensWithTheSentenceMarked() {
    Rig rig = windows.open(HandCollection.filled());
    choose(rig, "e1");
    rig.command("open");
    TabPane tabs = rig.find(".side-tabs", TabPane.class);
    rig.until("the article is shown", () -> tabs.getSelectionModel().getSelectedIndex() == 1);
    MarkedText body = rig.find(".article-body", MarkedText.class);
    assertTrue(body.getAccessibleText().contains("met at Filoli"));
    assertFalse(Fx.get(() -> body.lookupAll(".chosen-mention").isEmpty()));
  }

  @Test
  void droppedFilesAreImportedAndReported() throws IOException {
    Rig rig = windows.open(HandCollection.empty());
    assertTrue(Fx.get(() -> rig.frame().panes().isEmpty()));
    Path text = HandCollection.write(windows.folder().resolve("texts")).get(1);
    Path missing = windows.folder().resolve("missing.txt");
    assertTrue(Fx.get(() -> rig.frame().dropped(List.of(text, missing))));
    rig.until("the report is shown", () -> rig.frame().overlay().isOpen());
    rig.until("the panes are back", () -> !rig.frame().panes().isEmpty());
    String report =
        Fx.get(() ->
            rig.frame().overlay().lookupAll(".file-name").stream()
                .map(node -> ((Label) node).getText())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" ")));
    assertEquals(missing + " article-1.txt", report);
    String told =
        Fx.get(() ->
            rig.frame().overlay().lookupAll(".muted").stream()
                .map(node -> node instanceof Label label ? label.getText() : "")
                .collect(Collectors.joining("\n")));
    assertTrue(told.contains("7 events, 1 without a date, 2 doubtful"), told);
  }

  @Test
  void anExampleSearchOfTheEmptyWindowIsAskedOfTheSamples() {
    Rig rig = windows.first(List.of());
    rig.until("it is empty", () -> rig.frame().panes().isEmpty());
    Rig.Answers answers = rig.answers;
    answers.collection = Optional.of(windows.folder().resolve("new.dateline"));
    rig.command("new");
    rig.until(
        "the new one is there",
        () ->
            rig.window.session().isPresent()
                && rig.session().collection().file().endsWith("new.dateline"));
    javafx.scene.control.Hyperlink example =
        rig.find(".empty .example", javafx.scene.control.Hyperlink.class);
    Fx.run(example::fire);
    rig.until(
        "it is asked of the samples",
        () ->
            rig.window.session().isPresent()
                && rig.session().collection().file().endsWith("samples.dateline")
                && rig.now().typed().equals(example.getText()));
  }

  @Test
  void thePaletteFindsCommandsDatesAndEvents() {
    Rig rig = windows.open(HandCollection.filled());
    rig.press(KeyCode.K, true, false, false);
    rig.until("it is open", () -> rig.frame().overlay().isOpen());
    rig.write("#palette", "bali");
    rig.press(KeyCode.ENTER, false, false, false);
    rig.until("the event is chosen", () -> rig.now().chosen().equals(Optional.of("e2")));
    assertFalse(Fx.get(() -> rig.frame().overlay().isOpen()));
  }

  @Test
  void aSearchIsSavedWithItsCount() {
    Rig rig = windows.open(HandCollection.filled());
    rig.write("#search", "kind:visit");
    rig.until("visits only", () -> total(rig) == 5);
    rig.command("saveSearch");
    rig.write("#ask", "Visits");
    Fx.run(rig.find(".sheet-foot .accent", Button.class)::fire);
    rig.command("facets");
    rig.until(
        "it stands on the left",
        () ->
            rig.scene().lookup(".saved-row .facet-count") instanceof Label label
                && label.getText().equals("5"));
  }

  @Test
  void themeSizeAndLanguageChangeWithoutARestart() {
    Rig rig = windows.open(HandCollection.filled());
    rig.command("preferences");
    Fx.run(() -> {
      javafx.scene.control.ComboBox<Theme> theme = theme(rig);
      theme.setValue(Theme.DARK);
    });
    assertTrue(
        Fx.get(() -> rig.scene().getStylesheets().stream().anyMatch(s -> s.endsWith("dark.css"))));
    javafx.scene.control.ComboBox<?> language =
        rig.find("#language", javafx.scene.control.ComboBox.class);
    Fx.run(() -> language.getSelectionModel().select(1));
    rig.until(
        "the menus are French",
        () ->
            rig.scene().lookup(".menu-bar") instanceof javafx.scene.control.MenuBar bar
                && bar.getMenus().getFirst().getText().equals("Fichier"));
  }

  @SuppressWarnings("unchecked")
  private static javafx.scene.control.ComboBox<Theme> theme(Rig rig) {
    return (javafx.scene.control.ComboBox<Theme>) rig.scene().lookup("#theme");
  }

  @Test
  void everySheetOpensAndClosesWithEscape() {
    Rig rig = windows.open(HandCollection.filled());
    choose(rig, "e1");
    for (String id :
        List.of(
            "palette",
            "keys",
            "help",
            "preferences",
            "export",
            "paste",
            "goTo",
            "tag",
            "note",
            "correct",
            "merge",
            "split",
            "add")) {
      rig.command(id);
      assertTrue(Fx.get(() -> rig.frame().overlay().isOpen()), id);
      rig.press(KeyCode.ESCAPE, false, false, false);
      assertFalse(Fx.get(() -> rig.frame().overlay().isOpen()), id);
    }
  }

  @Test
  void f6GoesFromPaneToPane() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.frame().search().focusBox());
    List<String> stops = new java.util.ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rig.press(KeyCode.F6, false, false, false);
      stops.add(Fx.get(() -> rig.scene().getFocusOwner().getClass().getSimpleName()));
    }
    assertEquals(List.of("TimelinePane", "TableView", "SideTabs", "CustomTextField"), stops);
  }

  @Test
  void theViewIsThereAgainAtTheNextStart() {
    Rig first = windows.open(HandCollection.filled());
    first.write("#search", "bali");
    first.until("found", () -> total(first) == 1);
    choose(first, "e2");
    Fx.run(first.window::remember);
    Path file = first.session().collection().file();
    windows.close(first);
    Rig second = windows.open(HandCollection.again(file));
    second.until("the words are back", () -> total(second) == 1);
    assertEquals("bali", Fx.get(() -> second.now().typed()));
    assertEquals(Optional.of("e2"), Fx.get(() -> second.now().chosen()));
  }
}
