package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.part.MarkedText;
import dateline.ui.screen.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where the panes of a window stand.
class PanesTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static Bounds place(Rig rig, String selector) {
    Node node = rig.find(selector, Node.class);
    return Fx.get(() -> node.localToScene(node.getBoundsInLocal()));
  }

  @Test
  void inANarrowWindowTheEventStandsBesideTheList() {
    Rig narrow = windows.open(HandCollection.filled(), 990, 700);
    assertTrue(place(narrow, ".side-tabs").getMinY() > 300);
    assertEquals(null, narrow.scene().lookup(".facet-row"));
    windows.close(narrow);
    Rig wide = windows.open(HandCollection.filled(), 1400, 700);
    wide.until("it is laid out", () -> wide.scene().lookup(".facet-row") != null);
    Bounds event = place(wide, ".side-tabs");
    assertTrue(event.getMinY() < 200, event.toString());
    assertTrue(event.getMinX() > place(wide, "#events").getMaxX() - 2, event.toString());
    assertTrue(place(wide, ".facets").getMaxX() <= place(wide, "#events").getMinX() + 2);
  }

  @Test
  void theEventShowsThePassageWithItsWordsMarked() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.chose("e1")));
    rig.until("it is shown", () -> rig.scene().lookup(".detail .sentence") != null);
    MarkedText sentence = rig.find(".detail .sentence", MarkedText.class);
    assertTrue(sentence.getAccessibleText().contains("met at Filoli"));
    assertTrue(Fx.get(() -> !sentence.lookupAll(".cue").isEmpty()));
    assertTrue(Fx.get(() -> !sentence.lookupAll(".time").isEmpty()));
  }

  @Test
  void theEmptyWindowHelps() throws IOException {
    Settings settings = new Settings(windows.folder().resolve("settings.properties"));
    Path before = Files.createFile(windows.folder().resolve("before.dateline"));
    settings.push("recent", before.toString());
    settings.save();
    Rig rig = windows.open(HandCollection.empty());
    List<String> links =
        Fx.get(() ->
            Stream.of(".empty .hyperlink")
                .flatMap(selector -> rig.scene().getRoot().lookupAll(selector).stream())
                .map(node -> ((Hyperlink) node).getText())
                .toList());
    assertEquals(
        List.of(
            "The sample articles",
            "before.dateline",
            "topic:taiwan after:2023",
            "who:blinken kind:visit",
            "\"military communications\" status:planned"),
        links);
    assertTrue(rig.find(".drop-zone", Node.class).isVisible());
  }
}
