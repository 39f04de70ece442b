package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks over the real scene, as a reader of screens does: whatever can have the focus has a role
/// and a name.
class AccessibleTest {
  @RegisterExtension private final Windows windows = new Windows();

  /// What can have the focus and has no name, or a picture without a tip.
  private static Set<String> nameless(Rig rig) {
    return Fx.get(() -> {
      rig.scene().getRoot().applyCss();
      rig.scene().getRoot().layout();
      Set<String> found = new TreeSet<>();
      List<Node> seen = new ArrayList<>();
      walk(rig.scene().getRoot(), seen);
      assertTrue(seen.size() > 3, "only " + seen.size() + " nodes can have the focus");
      for (Node node : seen) {
        boolean role =
            node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE;
        if (!role || name(node).isBlank()) {
          found.add(said(node));
        }
        if (node instanceof Button button
            && button.getText().isBlank()
            && button.getTooltip() == null
            && button.isFocusTraversable()) {
          found.add("no tip: " + said(node));
        }
      }
      return found;
    });
  }

  private static void walk(Node node, List<Node> seen) {
    if (!node.isVisible() || node instanceof ScrollBar) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled()) {
      seen.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, seen));
    }
  }

  private static String name(Node node) {
    if (node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
        && !text.isBlank()) {
      return text;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static String said(Node node) {
    return node.getClass().getSimpleName()
        + " #"
        + node.getId()
        + " "
        + node.getStyleClass()
        + " in "
        + (node.getParent() == null ? "" : node.getParent().getStyleClass());
  }

  @Test
  void everythingInTheWindowHasAName() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    TabPane tabs = rig.find(".side-tabs", TabPane.class);
    for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
      int at = tab;
      Fx.run(() -> tabs.getSelectionModel().select(at));
      rig.until("the detail is there", () -> rig.scene().lookup(".detail .headline") != null);
      assertEquals(Set.of(), nameless(rig), "tab " + tab);
    }
  }

  @Test
  void everythingInTheEmptyWindowHasAName() {
    Rig rig = windows.open(HandCollection.empty());
    assertEquals(Set.of(), nameless(rig));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "palette",
        "keys",
        "help",
        "preferences",
        "export",
        "picture",
        "chartPicture",
        "print",
        "paste",
        "goTo",
        "tag",
        "note",
        "correct",
        "merge",
        "split",
        "add",
        "preview",
        "facets"
      })
  void everythingOnASheetHasAName(String command) {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    rig.until("it is chosen", () -> rig.now().chosenRow() >= 0);
    rig.command(command);
    rig.until("it is laid over", () -> command.equals("facets") || rig.frame().overlay().isOpen());
    assertEquals(Set.of(), nameless(rig));
  }

  @Test
  void whatIsChosenIsSaid() {
    Rig rig = windows.open(HandCollection.filled());
    Control detail = rig.find(".detail", Control.class);
    String before = Fx.get(detail::getAccessibleText);
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    rig.until(
        "the detail says it",
        () -> detail.getAccessibleText().contains("Biden and Xi speak by phone"));
    assertNotEquals(before, Fx.get(detail::getAccessibleText));
    Node timeline = Fx.get(() -> (Node) rig.frame().timeline());
    assertTrue(Fx.get(timeline::getAccessibleHelp).contains("Biden and Xi speak by phone"));
    assertEquals("Timeline, 16 events", Fx.get(timeline::getAccessibleText));
    rig.write("#search", "bali");
    rig.until("the number is said", () -> timeline.getAccessibleText().equals("Timeline, 1 event"));
  }

  @Test
  void spacePreviewsTheChosenEventAndTheArrowsLeadOn() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    rig.until("it is chosen", () -> rig.now().chosenRow() >= 0);
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.press(javafx.scene.input.KeyCode.SPACE, false, false, false);
    rig.until("the sheet lies there", () -> rig.scene().lookup("#preview") != null);
    Node sheet = rig.find("#preview", Node.class);
    assertEquals("Biden and Xi speak by phone", Fx.get(sheet::getAccessibleText));
    rig.press(javafx.scene.input.KeyCode.RIGHT, false, false, false);
    rig.until(
        "it shows the next",
        () -> !sheet.getAccessibleText().equals("Biden and Xi speak by phone"));
    rig.press(javafx.scene.input.KeyCode.SPACE, false, false, false);
    rig.until("it is put away", () -> !rig.frame().overlay().isOpen());
    Fx.run(() -> rig.find("#events", javafx.scene.control.TableView.class).requestFocus());
    rig.press(javafx.scene.input.KeyCode.SPACE, false, false, false);
    rig.until("from the list as well", () -> rig.frame().overlay().isOpen());
  }
}
