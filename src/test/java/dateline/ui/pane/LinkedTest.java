package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.event.Event;
import dateline.query.Table;
import dateline.ui.Rig;
import dateline.ui.Windows;
import dateline.ui.canvas.Inside;
import dateline.ui.fixture.Fx;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the detail shows beyond the event itself: links to others, and why somebody takes part.
class LinkedTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    OpenCollection collection = windows.collection();
    collection.addText(
        "visit.txt",
        "BEIJING (Reuters) - U.S. Secretary of State Antony Blinken visited Beijing on June 18 and"
            + " 19.\n\nBlinken met Chinese Foreign Minister Qin Gang in Beijing on June 18.",
        Optional.of(LocalDate.of(2023, 6, 20)));
    rig = windows.open(collection);
  }

  private Table table() {
    return Fx.get(() -> rig.now().answer()).orElseThrow().table();
  }

  @Test
  void aLinkLeadsToTheOtherEventAndTheTimelineDrawsIt() {
    Table table = table();
    int meeting =
        IntStream.range(0, table.size())
            .filter(row -> !table.event(row).event().links().isEmpty())
            .findFirst()
            .orElseThrow();
    Event event = table.event(meeting).event();
    assertEquals(event.links().size(), Inside.arcs(table, meeting).length);
    Fx.run(() -> rig.session().next(s -> s.chose(event.id())));
    rig.until("the link is shown", () -> rig.scene().lookup(".link-name") != null);
    Hyperlink link = rig.find(".link-name", Hyperlink.class);
    Fx.run(link::fire);
    rig.until(
        "the other is chosen",
        () -> rig.now().chosen().equals(Optional.of(event.links().getFirst().event())));
  }

  @Test
  void aParticipantSaysByWhichWordsItIsNamed() {
    Fx.run(() -> rig.session().next(s -> s.stepped(1)));
    rig.until("people are shown", () -> rig.scene().lookup(".people .why") != null);
    Node why = rig.find(".people .why", Node.class);
    assertTrue(why.toString().contains("Blinken"), why.toString());
  }
}
