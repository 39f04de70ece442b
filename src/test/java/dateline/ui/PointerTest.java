package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import dateline.timeline.Spot;
import dateline.timeline.Thing;
import dateline.ui.canvas.Inside;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.pane.Lines;
import dateline.ui.screen.Sight;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the mouse does in the window, from pane to pane.
class PointerTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static void brush(Rig rig, double from, double to, double y, boolean end) {
    TimelinePane timeline = rig.frame().timeline();
    rig.mouse(MouseEvent.MOUSE_PRESSED, timeline, from, y, true, false);
    rig.mouse(MouseEvent.MOUSE_DRAGGED, timeline, (from + to) / 2, y, true, false);
    rig.mouse(MouseEvent.MOUSE_DRAGGED, timeline, to, y, true, false);
    if (end) {
      rig.mouse(MouseEvent.MOUSE_RELEASED, timeline, to, y, true, false);
    }
  }

  private static int total(Rig rig) {
    return Fx.get(() -> rig.now().answer().orElseThrow().total());
  }

  private static Spot spot(Rig rig, Class<? extends Thing> type) {
    rig.until("it is painted", () -> !rig.frame().timeline().picture().spots().isEmpty());
    return Fx.get(() ->
        rig.frame().timeline().picture().spots().stream()
            .filter(spot -> type.isInstance(spot.thing()))
            .findFirst()
            .orElseThrow());
  }

  private static double middle(Spot spot) {
    return spot.box().x() + spot.box().width() / 2;
  }

  private static double middleY(Spot spot) {
    return spot.box().y() + spot.box().height() / 2;
  }

  @Test
  void whileDaysAreBrushedTheyAreCountedAndOnlyTheLastAreAStep() {
    Rig rig = windows.open(HandCollection.filled());
    spot(rig, Thing.Event.class);
    double height = Fx.get(() -> rig.frame().timeline().getHeight());
    brush(rig, 260, 330, height - 60, false);
    rig.until("the facets count what is brushed", () -> total(rig) < 16);
    assertFalse(Fx.get(() -> rig.now().trail().hasBack()));
    int brushed = total(rig);
    double far = Fx.get(() -> rig.frame().timeline().getWidth()) - 160;
    rig.mouse(MouseEvent.MOUSE_DRAGGED, rig.frame().timeline(), far, height - 60, true, false);
    rig.until("more days, other numbers", () -> total(rig) != brushed);
    rig.mouse(MouseEvent.MOUSE_RELEASED, rig.frame().timeline(), far, height - 60, true, false);
    rig.until("it is a step", () -> rig.now().trail().hasBack());
    rig.command("back");
    rig.until("everything is back at once", () -> total(rig) == 16);
    assertFalse(Fx.get(() -> rig.now().trail().hasBack()));
  }

  @Test
  void daysAreBrushedOnTheOverviewToo() {
    Rig rig = windows.open(HandCollection.filled());
    Spot overview = spot(rig, Thing.Overview.class);
    Sight before = Fx.get(() -> rig.frame().timeline().sight()).orElseThrow();
    double x = overview.box().x();
    brush(rig, x + 2, x + overview.box().width() / 2, middleY(overview), true);
    rig.until("some are left", () -> rig.now().brush().isPresent() && total(rig) < 16);
    assertTrue(Fx.get(() -> rig.frame().timeline().sight()).orElseThrow().near(before));
  }

  @Test
  void theOverviewSaysExactNumbersOfWhatWasFoundAndOfAll() {
    Rig rig = windows.open(HandCollection.filled());
    rig.write("#search", "bali");
    rig.until("one event is left", () -> total(rig) == 1);
    Spot overview = spot(rig, Thing.Overview.class);
    double first = rig.session().collection().table().start(0);
    double x = Fx.get(() -> Inside.overview(rig.frame().timeline()).x(first + 0.5));
    String card = card(rig, x, middleY(overview));
    assertTrue(card.startsWith("0 of 1 event"), card);
  }

  @Test
  void anEventSaysTheWordsThatItsDateCameFrom() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.frame().timeline().laneBy(dateline.timeline.LaneBy.KIND));
    Spot spot = spot(rig, Thing.Event.class);
    int row = ((Thing.Event) spot.thing()).row();
    var when =
        (dateline.event.When.Dated) rig.session().collection().table().event(row).event().when();
    String card = card(rig, middle(spot), middleY(spot));
    assertTrue(card.contains("“" + when.words() + "”"), card);
  }

  private static String card(Rig rig, double x, double y) {
    TimelinePane timeline = rig.frame().timeline();
    rig.mouse(MouseEvent.MOUSE_MOVED, timeline, x, y, false, false);
    rig.until("the card shows", () -> timeline.lookup(".card").isVisible());
    return Fx.get(() ->
        timeline.lookup(".card").lookupAll(".label").stream()
            .map(label -> ((Label) label).getText())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aRowOfTheListSaysTheWholeHeadlineAndTheWordsOfItsDate() {
    Rig rig = windows.open(HandCollection.filled());
    rig.write("#search", "bali");
    rig.until("one event is left", () -> total(rig) == 1);
    String text =
        Fx.get(() -> {
          rig.scene().getRoot().layout();
          TableRow<?> row =
              rig.scene().lookup("#events").lookupAll(".table-row-cell").stream()
                  .map(TableRow.class::cast)
                  .filter(each -> each.getItem() instanceof Lines.Row)
                  .findFirst()
                  .orElseThrow();
          Tooltip tip = row.getTooltip();
          Event.fireEvent(
              tip, new javafx.stage.WindowEvent(tip, javafx.stage.WindowEvent.WINDOW_SHOWING));
          return tip.getText();
        });
    assertTrue(text.startsWith("Biden and Xi meet in Bali\n"), text);
    assertTrue(text.contains("“"), text);
  }

  @Test
  void theRightButtonOpensTheMenuOfTheEventOrOfThePlace() {
    Rig rig = windows.open(HandCollection.filled());
    Spot spot = spot(rig, Thing.Event.class);
    ask(rig, middle(spot), middleY(spot));
    rig.until("it is chosen", () -> rig.now().chosenRow() == ((Thing.Event) spot.thing()).row());
    assertTrue(shown().contains("Correct …"), shown().toString());
    ask(rig, 3, Fx.get(() -> rig.frame().timeline().getHeight()) - 3);
    assertTrue(shown().contains("Go to a date …"), shown().toString());
    assertFalse(shown().contains("Correct …"));
  }

  private static void ask(Rig rig, double x, double y) {
    Node timeline = rig.frame().timeline();
    Fx.run(() -> {
      Point2D on = timeline.localToScene(x, y);
      Event.fireEvent(
          timeline,
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              on.getX(),
              on.getY(),
              on.getX(),
              on.getY(),
              false,
              null));
    });
  }

  private static List<String> shown() {
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
            .map(MenuItem::getText)
            .map(String::valueOf)
            .toList());
  }

  @Test
  void aClickOnAFacetWantsAndWithAltBans() {
    Rig rig = windows.open(HandCollection.filled(), 1200, 700);
    rig.command("facets");
    rig.command("facets");
    rig.mouse(MouseEvent.MOUSE_CLICKED, facet(rig, "Taiwan"), 5, 5, false, true);
    assertTrue(Fx.get(() -> rig.now().choices().bans(Facet.TOPIC, "taiwan")));
    rig.until("fewer are left", () -> total(rig) < 16);
    rig.mouse(MouseEvent.MOUSE_CLICKED, facet(rig, "Not Taiwan"), 5, 5, false, false);
    assertTrue(Fx.get(() -> rig.now().choices().wants(Facet.TOPIC, "taiwan")));
    assertFalse(Fx.get(() -> rig.now().choices().bans(Facet.TOPIC, "taiwan")));
  }

  /// What a screen reader is told.
  private static String said(Node node) {
    return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }

  private static Node facet(Rig rig, String name) {
    return Fx.get(() ->
        rig.scene().getRoot().lookupAll(".facet-row").stream()
            .filter(row -> said(row).startsWith(name + ","))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whatNothingHasNowStaysGreyedWithZero() {
    Rig rig = windows.open(HandCollection.filled(), 1200, 700);
    rig.write("#search", "bali");
    rig.until("one event is left", () -> total(rig) == 1);
    assertEquals("Fentanyl, no events", Fx.get(() -> said(facet(rig, "Fentanyl"))));
    assertTrue(
        Fx.get(() ->
            facet(rig, "Fentanyl").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("zero"))));
  }

  @Test
  void dimmingPalesForFacetsToo() {
    Rig rig = windows.open(HandCollection.filled());
    rig.command("dim");
    Fx.run(() -> rig.session().next(s -> s.toggled(Facet.KIND, "visit")));
    rig.until("visits only", () -> total(rig) == 5);
    javafx.scene.control.TableView<?> list =
        rig.find("#events", javafx.scene.control.TableView.class);
    List<Boolean> matches =
        Fx.get(() ->
            list.getItems().stream()
                .filter(Lines.Row.class::isInstance)
                .map(line -> ((Lines.Row) line).matches())
                .toList());
    assertEquals(16, matches.size());
    assertEquals(5, matches.stream().filter(yes -> yes).count());
  }
}
