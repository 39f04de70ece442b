package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.command.Command;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Keys of the reader's own.
class RekeyTest {
  @RegisterExtension private final Windows windows = new Windows();

  private Rig open() {
    return windows.open(HandCollection.filled());
  }

  private static List<String> keys(Rig rig, String id) {
    return Fx.get(() ->
        rig.frame().commands().all().stream()
            .filter(command -> command.id().equals(id))
            .findFirst()
            .orElseThrow()
            .keys());
  }

  private static void listen(Rig rig, String id) {
    ListView<?> list = rig.find("#rekey-list", ListView.class);
    Fx.run(() -> {
      list.requestFocus();
      for (int i = 0; i < list.getItems().size(); i++) {
        if (list.getItems().get(i) instanceof Command command && command.id().equals(id)) {
          list.getSelectionModel().select(i);
        }
      }
    });
    rig.press(KeyCode.ENTER, false, false, false);
  }

  private static String told(Rig rig) {
    return rig.find("#rekey-told", Label.class).getText();
  }

  @Test
  void aCommandGetsAnotherKeyAndKeepsItOverAStart() {
    Rig rig = open();
    rig.command("rekey");
    listen(rig, "dim");
    assertEquals("Press the new key for “Pale what does not match”.", told(rig));
    rig.press(KeyCode.X, false, false, false);
    assertEquals(List.of("x"), keys(rig, "dim"));
    rig.press(KeyCode.ESCAPE, false, false, false);
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.type("x");
    rig.until("it does what it should", () -> rig.now().dim());
    rig.press(KeyCode.D, true, false, false);
    assertTrue(Fx.get(() -> rig.now().dim()), "the usual key means nothing now");
    windows.close(rig);
    assertEquals(List.of("x"), keys(open(), "dim"));
  }

  @Test
  void aKeyThatMeansSomethingElseIsNotGivenAway() {
    Rig rig = open();
    rig.command("rekey");
    listen(rig, "dim");
    rig.press(KeyCode.S, false, false, false);
    assertTrue(told(rig).contains("means “Star” already"), told(rig));
    assertEquals(List.of("Shortcut+D"), keys(rig, "dim"));
    rig.press(KeyCode.HOME, false, false, false);
    assertTrue(told(rig).contains("go about"), told(rig));
    rig.press(KeyCode.D, true, true, true);
    assertEquals(1, keys(rig, "dim").size());
    assertFalse(keys(rig, "dim").contains("Shortcut+D"));
  }

  @Test
  void theUsualKeysComeBackOneByOneOrAllAtOnce() {
    Rig rig = open();
    Fx.run(() -> {
      rig.frame().commands().rekey("dim", Optional.of("x"));
      rig.frame().commands().rekey("star", Optional.of("F8"));
    });
    rig.command("rekey");
    listen(rig, "dim");
    rig.press(KeyCode.SHIFT, false, false, false);
    Fx.run(() -> rig.find("#rekey-usual", Button.class).fire());
    assertEquals(List.of("Shortcut+D"), keys(rig, "dim"));
    assertEquals(List.of("F8"), keys(rig, "star"));
    Fx.run(() -> rig.find("#rekey-all", Button.class).fire());
    assertEquals(List.of("s"), keys(rig, "star"));
  }

  @Test
  void aSpaceThatIsTypedIsASpace() {
    Rig rig = open();
    Fx.run(() -> rig.session().next(s -> s.chose("e3")));
    rig.until("it is chosen", () -> rig.now().chosenRow() >= 0);
    rig.write("#search", "bali");
    rig.press(KeyCode.SPACE, false, false, false);
    assertFalse(Fx.get(() -> rig.frame().overlay().isOpen()));
  }
}
