package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.screen.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet that lies over the window has the keys and the focus to itself.
class OverlayTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
    rig.command("export");
    rig.until("the sheet has the focus", () -> onSheet(rig.scene().getFocusOwner()));
  }

  private boolean onSheet(Node node) {
    return Fx.get(() -> {
      for (Node at = node; at != null; at = at.getParent()) {
        if (at == rig.frame().overlay()) {
          return true;
        }
      }
      return false;
    });
  }

  private Node focused() {
    return Fx.get(() -> rig.scene().getFocusOwner());
  }

  @Test
  void theKeysOfTheWindowMeanNothingWhileASheetCoversIt() {
    Screen before = Fx.get(rig::now);
    for (String key : new String[] {"/", "d", "s", "?", "c"}) {
      rig.type(key);
    }
    rig.press(KeyCode.D, true, false, false);
    rig.press(KeyCode.K, true, false, false);
    assertTrue(onSheet(focused()));
    assertTrue(Fx.get(() -> rig.scene().lookup("#export-count") != null), "the same sheet is open");
    assertEquals(before, Fx.get(rig::now));
  }

  @Test
  void tabGoesRoundOnTheSheetInBothDirections() {
    assertEquals(round(TraversalDirection.NEXT), round(TraversalDirection.PREVIOUS));
  }

  /// What has the focus, one after the other, until the first has it again.
  private Set<Node> round(TraversalDirection direction) {
    boolean back = direction == TraversalDirection.PREVIOUS;
    Set<Node> seen = new LinkedHashSet<>();
    while (seen.add(focused())) {
      assertTrue(onSheet(focused()), focused() + " is not on the sheet");
      rig.press(KeyCode.TAB, false, false, back);
    }
    assertTrue(seen.size() > 5, "only " + seen);
    return seen;
  }

  @Test
  void enterOnABoxDoesWhatTheAccentButtonSays() {
    Path file = windows.folder().resolve("events.csv");
    rig.answers.save = Optional.of(file);
    CheckBox mark = rig.find("#export-mark", CheckBox.class);
    Fx.run(mark::requestFocus);
    rig.press(KeyCode.ENTER, false, false, false);
    assertFalse(Fx.get(mark::isSelected));
    rig.until("it is saved", () -> Files.exists(file));
  }

  @Test
  void theFocusGoesBackToWhereItWas() {
    rig.press(KeyCode.ESCAPE, false, false, false);
    assertEquals(rig.frame().timeline(), focused());
  }
}
