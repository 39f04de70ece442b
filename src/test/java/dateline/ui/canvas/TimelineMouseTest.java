package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.Spot;
import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import dateline.ui.fixture.Fx;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the mouse does on a timeline.
class TimelineMouseTest {
  @RegisterExtension private final TimelineRig rig = new TimelineRig();

  @Test
  void theWheelZoomsAtThePointer() {
    Viewport before = rig.viewport();
    double x = 600;
    rig.wheel(x, false);
    Viewport after = rig.viewport();
    assertNotEquals(before.daysPerPixel(), after.daysPerPixel());
    assertEquals(before.dayAt(x), after.dayAt(x), after.daysPerPixel());
  }

  @Test
  void theWheelPansWithShift() {
    Viewport before = rig.viewport();
    rig.wheel(600, true);
    assertEquals(before.daysPerPixel(), rig.viewport().daysPerPixel());
    assertTrue(rig.viewport().first() < before.first());
  }

  @Test
  void theWheelWithShiftWidensTheDaysAroundAnEvent() {
    List<Boolean> widened = new java.util.ArrayList<>();
    Fx.run(() -> rig.pane.handlers().onWiden(widened::add));
    Viewport before = rig.viewport();
    rig.wheel(600, true);
    assertEquals(List.of(true), widened);
    assertEquals(before, rig.viewport());
  }

  @Test
  void draggingTheBarAtTheRightScrollsTheLanes() {
    Fx.run(() -> rig.pane.laneBy(dateline.timeline.LaneBy.TOPIC));
    Fx.until("the lanes are higher than the rig.pane", () -> rig.pane.stage().maxScroll() > 100);
    Viewport before = rig.viewport();
    double y = Fx.get(() -> rig.pane.stage().plot().y());
    rig.to(896, y + 40);
    rig.act(() -> rig.robot.mousePress(MouseButton.PRIMARY));
    rig.to(896, y + 60);
    rig.to(896, y + 90);
    rig.act(() -> rig.robot.mouseRelease(MouseButton.PRIMARY));
    double part = Fx.get(() -> rig.pane.stage().lanesHeight() / rig.pane.stage().plot().height());
    assertEquals(50 * part, rig.viewport().scroll(), 2);
    assertEquals(before.first(), rig.viewport().first());
  }

  @Test
  void draggingPans() {
    Viewport before = rig.viewport();
    rig.drag(700, 500, Fx.get(() -> rig.pane.stage().plot().bottom() - 60));
    Viewport after = rig.viewport();
    assertEquals(before.dayAt(200), after.first(), before.daysPerPixel());
    assertEquals(before.daysPerPixel(), after.daysPerPixel());
  }

  @Test
  void draggingWithControlBrushesDays() {
    Viewport before = rig.viewport();
    rig.fire(MouseEvent.MOUSE_PRESSED, 300);
    rig.fire(MouseEvent.MOUSE_DRAGGED, 400);
    rig.fire(MouseEvent.MOUSE_DRAGGED, 500);
    rig.fire(MouseEvent.MOUSE_RELEASED, 500);
    LocalDate first = LocalDate.ofEpochDay((long) Math.floor(before.dayAt(300)));
    LocalDate last = LocalDate.ofEpochDay((long) Math.floor(before.dayAt(500)));
    assertEquals(List.of(first + ".." + last), rig.brushed);
    assertEquals(before, rig.viewport());
  }

  @Test
  void draggingOnTheOverviewLooksAtThoseDays() {
    Fx.run(() -> rig.pane.look(Viewport.between(19_000, 19_300, 900)));
    double from = Fx.get(() -> rig.pane.overview().dayAt(100));
    double to = Fx.get(() -> rig.pane.overview().dayAt(300));
    rig.drag(100, 300, 20);
    Viewport after = rig.viewport();
    assertEquals(from, after.first(), 40);
    assertEquals(to, after.last(), 40);
  }

  @Test
  void aClickChoosesAndADoubleClickOpens() {
    Spot spot = rig.spot(Thing.Event.class::isInstance);
    int row = ((Thing.Event) spot.thing()).row();
    rig.click(spot);
    assertEquals(List.of(row), rig.chosen);
    rig.to(spot);
    rig.act(() -> {
      rig.robot.mouseClick(MouseButton.PRIMARY);
      rig.robot.mouseClick(MouseButton.PRIMARY);
    });
    assertTrue(rig.opened.contains(row), rig.opened.toString());
  }

  @Test
  void aCountOfHiddenEventsOpensByZoomingIn() {
    Spot spot = rig.spot(Thing.More.class::isInstance);
    Thing.More more = (Thing.More) spot.thing();
    rig.click(spot);
    rig.settled();
    Viewport after = rig.viewport();
    assertTrue(after.first() <= more.firstDay() && after.last() >= more.lastDay());
    assertTrue(after.days() < (more.lastDay() - more.firstDay() + 1) * 1.5 + 10);
  }

  @Test
  void doubleClicksZoomIntoTheStripAndBackOnEmptyGround() {
    Viewport before = rig.viewport();
    Spot strip = rig.spot(Thing.Strip.class::isInstance);
    rig.to(strip);
    rig.act(() -> {
      rig.robot.mouseClick(MouseButton.PRIMARY);
      rig.robot.mouseClick(MouseButton.PRIMARY);
    });
    rig.settled();
    assertEquals(before.daysPerPixel() / 4, rig.viewport().daysPerPixel(), 1e-9);
  }

  @Test
  void restingOnAnEventTellsMoreOfIt() {
    Spot spot = rig.spot(Thing.Event.class::isInstance);
    String headline = rig.table.headline(((Thing.Event) spot.thing()).row());
    rig.to(spot);
    Fx.until(
        "the card shows",
        () -> {
          Node card = rig.pane.lookup(".card");
          return card.isVisible() && card.lookupAll(".label").toString().contains(headline);
        });
  }

  @Test
  void theSignOfWhatLiesOutsideGoesToTheNearest() {
    Viewport whole = rig.viewport();
    Fx.run(() -> rig.pane.look(whole.zoomed(0, 12)));
    Fx.until(
        "a sign stands at the foot",
        () ->
            rig.pane.picture().spots().stream()
                .anyMatch(spot -> spot.thing() instanceof Thing.Beyond));
    Spot sign = rig.spot(Thing.Beyond.class::isInstance);
    int day = ((Thing.Beyond) sign.thing()).day();
    assertTrue(day >= rig.viewport().last() - 1, "the day lies outside");
    rig.click(sign);
    rig.settled();
    assertTrue(rig.viewport().first() < day && day < rig.viewport().last(), "it is in sight");
  }
}
