package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.canvas.Inside;
import dateline.ui.command.Command;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.session.Session;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The keys of the window, pressed where the focus is when it opens.
class KeysTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
    rig.until(
        "the timeline has the focus", () -> rig.scene().getFocusOwner() == rig.frame().timeline());
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    rig.until("it is chosen", () -> rig.now().chosenRow() >= 0);
  }

  private boolean isSheet(String title) {
    return Fx.get(() ->
        rig.scene().lookup(".paper .sheet-title") instanceof Label label
            && label.getText().equals(title));
  }

  private boolean starred() {
    var table = rig.now().answer().orElseThrow().table();
    return table.starred(table.row("e3"));
  }

  @Test
  void enterOpensTheSource() {
    rig.press(KeyCode.ENTER, false, false, false);
    rig.until("the article is shown", () -> rig.frame().side().getSelectionModel().isSelected(1));
  }

  @Test
  void cShowsTheDaysAround() {
    rig.type("c");
    assertTrue(Fx.get(() -> rig.now().brush()).isPresent());
  }

  @Test
  void sStarsAndControlZTakesItBackAndWithShiftDoesItAgain() {
    rig.type("s");
    rig.until("it is starred", this::starred);
    Hyperlink link = rig.find("#starred", Hyperlink.class);
    rig.until("the line below says so", () -> link.getText().equals("1 starred"));
    rig.press(KeyCode.Z, true, false, false);
    rig.until("it is not any more", () -> !starred());
    assertFalse(Fx.get(link::isVisible));
    rig.press(KeyCode.Z, true, false, true);
    rig.until("it is again", this::starred);
    Fx.run(link::fire);
    rig.until("only it is shown", () -> rig.now().answer().orElseThrow().total() == 1);
  }

  @Test
  void gAndControlGGoToADateInWords() {
    rig.press(KeyCode.G, true, false, false);
    assertTrue(isSheet("Go to a date"));
    rig.press(KeyCode.ESCAPE, false, false, false);
    rig.type("g");
    rig.write("#ask", "nov 2010");
    Fx.run(() -> rig.find("#ask", TextField.class).fireEvent(new javafx.event.ActionEvent()));
    Fx.run(rig.find(".sheet-foot .accent", javafx.scene.control.Button.class)::fire);
    double day = java.time.LocalDate.of(2010, 11, 1).toEpochDay();
    rig.until("it is in the middle", () -> shows(day));
  }

  private boolean shows(double day) {
    var seen = Inside.target(rig.frame().timeline());
    return seen.first() < day && day < seen.last();
  }

  @Test
  void tGoesToToday() {
    rig.type("t");
    rig.until("today is seen", () -> shows(Inside.today(rig.frame().timeline())));
  }

  @Test
  void controlFLeadsToTheSearchAndEscapeClearsIt() {
    rig.press(KeyCode.F, true, false, false);
    TextField box = rig.find("#search", TextField.class);
    assertTrue(Fx.get(box::isFocused));
    rig.write("#search", "bali");
    rig.press(KeyCode.ESCAPE, false, false, false);
    assertEquals("", Fx.get(box::getText));
  }

  @Test
  void controlEExportsAndControlOOpens() {
    rig.press(KeyCode.E, true, false, false);
    assertTrue(isSheet("Export"));
    rig.press(KeyCode.ESCAPE, false, false, false);
    rig.answers.collection = Optional.of(windows.folder().resolve("other.dateline"));
    rig.press(KeyCode.O, true, false, false);
    rig.until(
        "another collection was to be opened",
        () ->
            rig.scene().getRoot().lookupAll(".notice .label").stream()
                .anyMatch(l -> l instanceof Label label && label.getText().contains("other")));
    assertFalse(Files.exists(windows.folder().resolve("other.dateline")));
  }

  @Test
  void afterAnotherCollectionWasOpenedTheKeysAreItsOwn() {
    Session first = rig.session();
    Fx.run(() -> {
      rig.window.shut();
      rig.window.show(HandCollection.filled());
    });
    rig.until(
        "the other one is shown", () -> rig.session() != first && rig.now().answer().isPresent());
    Fx.run(() -> {
      rig.session().next(screen -> screen.chose("e3"));
      rig.frame().timeline().requestFocus();
    });
    rig.type("s");
    rig.until("it is starred there", this::starred);
  }

  @Test
  void aCollectionThatIsNotShownAnyMoreIsForgotten() {
    WeakReference<Frame> first = new WeakReference<>(rig.frame());
    Fx.run(() -> {
      rig.window.shut();
      rig.window.show(HandCollection.filled());
    });
    rig.until("the other one is shown", () -> rig.now().answer().isPresent());
    rig.until(
        "nothing holds the first",
        () -> {
          System.gc();
          return first.refersTo(null);
        });
  }

  @Test
  void theQuestionMarkShowsEveryKeyAndFindsThem() {
    rig.type("?");
    assertTrue(isSheet("Keyboard"));
    List<String> all = lines();
    for (Command command : Fx.get(() -> rig.frame().commands().all())) {
      if (!command.keys().isEmpty()) {
        assertTrue(all.contains(rig.frame().commands().name(command)), command.id());
      }
    }
    assertTrue(all.contains("zoom at the pointer"), all.toString());
    TextField find = (TextField) Fx.get(() -> rig.scene().lookup(".paper .text-field"));
    Fx.run(() -> find.setText("wheel"));
    assertEquals(
        "zoom at the pointer; pan, or more days around an event; scroll the lanes",
        String.join("; ", lines()));
    Fx.run(() -> find.setText("ctrl+k"));
    assertEquals(List.of("Command palette"), lines());
  }

  /// What the keys on the sheet mean.
  private List<String> lines() {
    return Fx.get(() ->
        rig.scene().lookup(".key-groups").lookupAll(".label").stream()
            .filter(node -> !node.getStyleClass().contains("key"))
            .filter(node -> !node.getStyleClass().contains("section"))
            .map(node -> ((Label) node).getText())
            .collect(Collectors.toList()));
  }
}
