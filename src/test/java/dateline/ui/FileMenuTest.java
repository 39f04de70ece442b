package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.screen.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the File menu offers beyond the commands that have tests of their own.
class FileMenuTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static MenuItem item(Rig rig, String id) {
    MenuBar bar = rig.find(".menu-bar", MenuBar.class);
    return Fx.get(() ->
        bar.getMenus().getFirst().getItems().stream()
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whatWouldBeUndoneStandsInTheMenu() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.marked(List.of("e1", "e2"))));
    rig.command("star");
    rig.until("it can be undone", () -> rig.session().collection().undoable().isPresent());
    assertEquals(List.of("Undo: 2 events starred", "Redo"), edit(rig));
    rig.command("undo");
    rig.until("it can be done again", () -> rig.session().collection().redoable().isPresent());
    assertEquals(List.of("Undo: 3 articles imported", "Redo: 2 events starred"), edit(rig));
  }

  /// The first two lines of the Edit menu, as they stand when it opens.
  private static List<String> edit(Rig rig) {
    Menu menu = rig.find(".menu-bar", MenuBar.class).getMenus().get(1);
    return Fx.get(() -> {
      menu.getOnShowing().handle(new javafx.event.Event(Menu.ON_SHOWING));
      return menu.getItems().stream().limit(2).map(MenuItem::getText).toList();
    });
  }

  private static boolean told(Rig rig, String words) {
    return Fx.get(() ->
        rig.scene().getRoot().lookupAll(".notice .label").stream()
            .filter(Label.class::isInstance)
            .anyMatch(label -> ((Label) label).getText().contains(words)));
  }

  @Test
  void theCollectionsOpenLatelyAreOfferedNewestFirst() throws IOException {
    Settings settings = new Settings(windows.folder().resolve("settings.properties"));
    for (String name : List.of("older.dateline", "newer.dateline")) {
      Path file = Files.createFile(windows.folder().resolve(name));
      settings.push("recent", file.toString());
    }
    settings.save();
    Rig rig = windows.open(HandCollection.filled());
    Menu recent = (Menu) item(rig, "menu-recent");
    assertFalse(recent.isDisable());
    assertEquals(
        List.of("newer", "older"), recent.getItems().stream().map(MenuItem::getText).toList());
    Fx.run(() -> recent.getItems().getLast().fire());
    rig.until("that file was to be opened", () -> told(rig, "older.dateline"));
  }

  @Test
  void withoutOtherCollectionsThereIsNothingToReopen() {
    assertTrue(item(windows.open(HandCollection.filled()), "menu-recent").isDisable());
  }

  @Test
  void everythingIsReadAgain() {
    Rig rig = windows.first(List.of(Path.of("samples", "busan-summit.txt")));
    int events = Fx.get(() -> rig.now().answer().orElseThrow().total());
    assertTrue(events > 1);
    Fx.run(() -> item(rig, "menu-rebuild").fire());
    rig.until("it says so", () -> told(rig, "read again: " + events + " events"));
    assertEquals(events, rig.session().collection().table().size());
  }

  @Test
  void theTimelineIsSavedAsAPictureFromTheMenu() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> item(rig, "menu-picture").fire());
    rig.until("the sheet is open", () -> rig.frame().overlay().isVisible());
  }
}
