package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.Csv;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is taken away is what was asked for.
class ExportTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static void choose(Rig rig, String id) {
    Fx.run(rig.find(id, RadioButton.class)::fire);
  }

  private static String told(Rig rig) {
    return Fx.get(() -> rig.find("#export-count", Label.class).getText());
  }

  private String saved(Rig rig, String name) throws IOException {
    Path file = windows.folder().resolve(name);
    rig.answers.save = Optional.of(file);
    Fx.run(rig.find(".sheet-foot .accent", Button.class)::fire);
    rig.until("it is saved", () -> Files.exists(file));
    return Files.readString(file);
  }

  @Test
  void theThreeStarredEventsAreTheTable() throws IOException {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.marked(List.of("e1", "e3", "e5"))));
    rig.command("star");
    rig.until(
        "they are starred", () -> rig.session().collection().table().starred(starredRow(rig)));
    Fx.run(() -> rig.session().next(s -> s.marked(List.of())));
    rig.until(
        "they are shown so",
        () -> rig.now().answer().orElseThrow().table().starred(starredRow(rig)));
    rig.command("export");
    choose(rig, "#scope-STARRED");
    assertEquals("3 events with 29 columns will be saved.", told(rig));
    List<String> starred =
        Csv.read(new StringReader(saved(rig, "starred.csv"))).stream()
            .map(row -> row.get("event_id") + " " + row.get("starred"))
            .sorted()
            .toList();
    assertEquals(List.of("e1 yes", "e3 yes", "e5 yes"), starred);
  }

  private static int starredRow(Rig rig) {
    return rig.session().collection().table().row("e5");
  }

  @Test
  void onlyTheColumnsThatAreTickedAreWrittenWithAMarkForExcel() throws IOException {
    Rig rig = windows.open(HandCollection.filled());
    rig.command("export");
    Fx.run(rig.find("#columns-none", Hyperlink.class)::fire);
    assertEquals("16 events with no column will be saved.", told(rig));
    assertTrue(rig.find(".sheet-foot .accent", Button.class).isDisabled());
    Fx.run(rig.find("#column-headline", CheckBox.class)::fire);
    Fx.run(rig.find("#column-start", CheckBox.class)::fire);
    Fx.run(rig.find("#export-mark", CheckBox.class)::fire);
    assertEquals("16 events with 2 columns will be saved.", told(rig));
    assertTrue(saved(rig, "small.csv").startsWith("\ufeffstart,headline\r\n"));
    rig.command("export");
    assertEquals("16 events with 2 columns will be saved.", told(rig));
    assertTrue(rig.find("#export-mark", CheckBox.class).isSelected());
    Fx.run(rig.find("#columns-all", Hyperlink.class)::fire);
    assertEquals("16 events with 29 columns will be saved.", told(rig));
  }

  @Test
  void whatHasNoColumnsAsksForNone() throws IOException {
    Rig rig = windows.open(HandCollection.filled());
    rig.command("export");
    choose(rig, "#format-ICS");
    assertTrue(Fx.get(() -> rig.find("#export-mark", CheckBox.class).isDisabled()));
    assertEquals("16 events will be saved.", told(rig));
    assertTrue(saved(rig, "calendar.ics").startsWith("BEGIN:VCALENDAR"));
    rig.command("export");
    assertTrue(rig.find("#format-ICS", RadioButton.class).isSelected(), "the last form is kept");
    choose(rig, "#format-JSON");
    assertFalse(saved(rig, "all.json").isEmpty());
    rig.command("export");
    choose(rig, "#format-MENTIONS");
    assertTrue(saved(rig, "mentions.csv").startsWith("event_id,"));
  }
}
