package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.export.Palette;
import dateline.export.PictureForm;
import dateline.export.Poster;
import dateline.timeline.LaneBy;
import dateline.timeline.Mark;
import dateline.timeline.Spot;
import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A real pane in a headless window, moved with a robot's mouse and keys.
class TimelinePaneTest {
  private final GeneratedTable table = new GeneratedTable(400, 11);
  private final List<Integer> chosen = new ArrayList<>();
  private final List<Integer> opened = new ArrayList<>();
  private final List<String> brushed = new ArrayList<>();
  private TimelinePane pane;
  private Stage window;
  private Robot robot;

  @BeforeEach
  void open() {
    pane =
        Fx.get(() -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          TimelinePane made = new TimelinePane();
          made.speak(Words.of(Locale.ENGLISH));
          made.today(LocalDate.of(2024, 2, 1));
          made.onChoose(chosen::add);
          made.onOpen(opened::add);
          made.onBrush((first, last) -> brushed.add(first + ".." + last));
          made.show(table.everything());
          return made;
        });
    window = Fx.show(() -> pane, 900, 600);
    robot = Fx.get(Robot::new);
    painted();
  }

  @AfterEach
  void close() {
    Fx.run(window::close);
  }

  private void painted() {
    Fx.until("it is painted", () -> !pane.picture().spots().isEmpty());
  }

  private Viewport viewport() {
    return Fx.get(pane::target);
  }

  private Spot spot(Predicate<Thing> wanted) {
    return Fx.get(() ->
        pane.picture().spots().stream()
            .filter(spot -> wanted.test(spot.thing()))
            .findFirst()
            .orElseThrow());
  }

  /// Lets the robot act and what it caused happen.
  private static void act(Runnable action) {
    Fx.run(action);
    Fx.run(() -> {});
    Fx.run(() -> {});
  }

  private void to(double x, double y) {
    act(() -> {
      Point2D at = pane.localToScreen(x, y);
      robot.mouseMove(at);
    });
  }

  private void to(Spot spot) {
    to(spot.box().x() + spot.box().width() / 2, spot.box().y() + spot.box().height() / 2);
  }

  private void click(Spot spot) {
    to(spot);
    act(() -> robot.mouseClick(MouseButton.PRIMARY));
  }

  private void drag(double x0, double x1, double y) {
    to(x0, y);
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    to((x0 + x1) / 2, y);
    to(x1, y);
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// A mouse event with Ctrl held, which the headless robot does not do.
  private void fire(EventType<MouseEvent> type, double x) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    act(() ->
        pane.fireEvent(
            new MouseEvent(
                type,
                x,
                300,
                x,
                300,
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                true,
                down,
                false,
                false,
                false,
                false,
                false,
                null)));
  }

  /// A notch of the wheel; the headless robot's takes pixels of the screen for those of the window.
  private void wheel(double x, boolean shift) {
    act(() ->
        pane.fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                300,
                x,
                300,
                shift,
                false,
                false,
                false,
                true,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
  }

  private void type(KeyCode key) {
    act(() -> {
      pane.requestFocus();
      robot.keyType(key);
    });
  }

  /// Waits for a movement to end.
  private void settled() {
    Fx.until("nothing moves", () -> pane.target().equals(pane.viewportProperty().get()));
  }

  @Test
  void theFirstAnswerIsShownWhole() {
    Viewport shown = viewport();
    assertTrue(shown.first() < table.start(0));
    assertTrue(shown.last() > table.end(399));
  }

  @Test
  void theWheelZoomsAtThePointer() {
    Viewport before = viewport();
    double x = 600;
    wheel(x, false);
    Viewport after = viewport();
    assertNotEquals(before.daysPerPixel(), after.daysPerPixel());
    assertEquals(before.dayAt(x), after.dayAt(x), after.daysPerPixel());
  }

  @Test
  void theWheelPansWithShift() {
    Viewport before = viewport();
    wheel(600, true);
    assertEquals(before.daysPerPixel(), viewport().daysPerPixel());
    assertTrue(viewport().first() < before.first());
  }

  @Test
  void theWheelWithShiftWidensTheDaysAroundAnEvent() {
    List<Boolean> widened = new java.util.ArrayList<>();
    Fx.run(() -> pane.onWiden(widened::add));
    Viewport before = viewport();
    wheel(600, true);
    assertEquals(List.of(true), widened);
    assertEquals(before, viewport());
  }

  @Test
  void draggingTheBarAtTheRightScrollsTheLanes() {
    Fx.run(() -> pane.laneBy(dateline.timeline.LaneBy.TOPIC));
    Fx.until("the lanes are higher than the pane", () -> pane.stage().maxScroll() > 100);
    Viewport before = viewport();
    double y = Fx.get(() -> pane.stage().plot().y());
    to(896, y + 40);
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    to(896, y + 60);
    to(896, y + 90);
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    double part = Fx.get(() -> pane.stage().lanesHeight() / pane.stage().plot().height());
    assertEquals(50 * part, viewport().scroll(), 2);
    assertEquals(before.first(), viewport().first());
  }

  @Test
  void draggingPans() {
    Viewport before = viewport();
    drag(700, 500, Fx.get(() -> pane.stage().plot().bottom() - 60));
    Viewport after = viewport();
    assertEquals(before.dayAt(200), after.first(), before.daysPerPixel());
    assertEquals(before.daysPerPixel(), after.daysPerPixel());
  }

  @Test
  void draggingWithControlBrushesDays() {
    Viewport before = viewport();
    fire(MouseEvent.MOUSE_PRESSED, 300);
    fire(MouseEvent.MOUSE_DRAGGED, 400);
    fire(MouseEvent.MOUSE_DRAGGED, 500);
    fire(MouseEvent.MOUSE_RELEASED, 500);
    LocalDate first = LocalDate.ofEpochDay((long) Math.floor(before.dayAt(300)));
    LocalDate last = LocalDate.ofEpochDay((long) Math.floor(before.dayAt(500)));
    assertEquals(List.of(first + ".." + last), brushed);
    assertEquals(before, viewport());
  }

  @Test
  void draggingOnTheOverviewLooksAtThoseDays() {
    Fx.run(() -> pane.look(Viewport.between(19_000, 19_300, 900)));
    double from = Fx.get(() -> pane.overview().dayAt(100));
    double to = Fx.get(() -> pane.overview().dayAt(300));
    drag(100, 300, 20);
    Viewport after = viewport();
    assertEquals(from, after.first(), 40);
    assertEquals(to, after.last(), 40);
  }

  @Test
  void aClickChoosesAndADoubleClickOpens() {
    Spot spot = spot(Thing.Event.class::isInstance);
    int row = ((Thing.Event) spot.thing()).row();
    click(spot);
    assertEquals(List.of(row), chosen);
    to(spot);
    act(() -> {
      robot.mouseClick(MouseButton.PRIMARY);
      robot.mouseClick(MouseButton.PRIMARY);
    });
    assertTrue(opened.contains(row), opened.toString());
  }

  @Test
  void aCountOfHiddenEventsOpensByZoomingIn() {
    Spot spot = spot(Thing.More.class::isInstance);
    Thing.More more = (Thing.More) spot.thing();
    click(spot);
    settled();
    Viewport after = viewport();
    assertTrue(after.first() <= more.firstDay() && after.last() >= more.lastDay());
    assertTrue(after.days() < (more.lastDay() - more.firstDay() + 1) * 1.5 + 10);
  }

  @Test
  void doubleClicksZoomIntoTheStripAndBackOnEmptyGround() {
    Viewport before = viewport();
    Spot strip = spot(Thing.Strip.class::isInstance);
    to(strip);
    act(() -> {
      robot.mouseClick(MouseButton.PRIMARY);
      robot.mouseClick(MouseButton.PRIMARY);
    });
    settled();
    assertEquals(before.daysPerPixel() / 4, viewport().daysPerPixel(), 1e-9);
  }

  @Test
  void arrowsGoFromEventToEventInOrderOfDays() {
    type(KeyCode.HOME);
    type(KeyCode.RIGHT);
    type(KeyCode.RIGHT);
    type(KeyCode.LEFT);
    assertEquals(List.of(0, 1, 2, 1), chosen);
    type(KeyCode.END);
    assertEquals(399, chosen.getLast());
    type(KeyCode.ENTER);
    assertEquals(List.of(399), opened);
  }

  @Test
  void upAndDownGoFromLaneToLane() {
    Fx.run(() -> pane.laneBy(LaneBy.KIND));
    type(KeyCode.HOME);
    int before = chosen.getLast();
    type(KeyCode.DOWN);
    int after = chosen.getLast();
    assertNotEquals(table.kind(before), table.kind(after));
    type(KeyCode.UP);
    assertEquals(table.kind(before), table.kind(chosen.getLast()));
  }

  @Test
  void keysZoomPageFitAndGoToToday() {
    Viewport whole = viewport();
    type(KeyCode.PLUS);
    settled();
    assertEquals(whole.daysPerPixel() / 1.6, viewport().daysPerPixel(), 1e-9);
    Viewport near = viewport();
    type(KeyCode.PAGE_DOWN);
    settled();
    assertEquals(near.first() + near.days() * 0.9, viewport().first(), 1e-6);
    type(KeyCode.T);
    settled();
    double today = LocalDate.of(2024, 2, 1).toEpochDay() + 0.5;
    assertEquals(today, viewport().first() + viewport().days() / 2, 1e-6);
    type(KeyCode.DIGIT0);
    settled();
    assertEquals(whole.daysPerPixel(), viewport().daysPerPixel(), 1e-9);
  }

  @Test
  void choosingFromOutsideTellsNobodyAndIsDrawn() {
    Fx.run(() -> pane.choose(200));
    Fx.until(
        "the chosen event is outlined",
        () ->
            pane.picture().layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.Outline outline && outline.width() == 1.5));
    assertEquals(List.of(), chosen);
  }

  @Test
  void screenReadersMeetEveryEventInSight() {
    List<Node> places =
        Fx.get(() -> pane.lookupAll(".place").stream().filter(Node::isVisible).toList());
    int events = Fx.get(() -> pane.picture().events().size());
    assertEquals(Math.min(150, events), places.size());
    assertEquals(AccessibleRole.BUTTON, places.getFirst().getAccessibleRole());
    for (Node place : places) {
      Object said = Fx.get(() -> place.queryAccessibleAttribute(AccessibleAttribute.TEXT));
      assertTrue(String.valueOf(said).contains(", "), said + "");
    }
  }

  @Test
  void restingOnAnEventTellsMoreOfIt() {
    Spot spot = spot(Thing.Event.class::isInstance);
    String headline = table.headline(((Thing.Event) spot.thing()).row());
    to(spot);
    Fx.until(
        "the card shows",
        () -> {
          Node card = pane.lookup(".card");
          return card.isVisible() && card.lookupAll(".label").toString().contains(headline);
        });
  }

  @Test
  void theThemeReachesTheCanvas() {
    Color light = Fx.get(() -> pane.inks().color(dateline.timeline.Ink.SUMMIT));
    Fx.run(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    Fx.until(
        "the dark colours arrive",
        () -> !pane.inks().color(dateline.timeline.Ink.SUMMIT).equals(light));
    Color dark = Fx.get(() -> pane.inks().color(dateline.timeline.Ink.PAPER));
    assertTrue(dark.getBrightness() < 0.3, dark.toString());
  }

  @Test
  void dimmingKeepsWhatDoesNotMatchInSight() {
    int[] some = {0, 100, 200, 300};
    Fx.run(() -> pane.show(table.answer(some)));
    Fx.until("only matches", () -> pane.picture().events().size() <= 4);
    Fx.run(() -> pane.dim(true));
    Fx.until("all events", () -> pane.picture().events().size() > 4);
  }

  @Test
  void aPosterHasTitleLegendAndTheEventsOfTheScreen() throws IOException {
    Poster poster =
        Fx.get(() ->
            new Posters(pane, Words.of(Locale.ENGLISH), Optional.empty())
                .poster("All of it", true));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureForm.SVG.write(poster, Palette.PAPER, out);
    String svg = out.toString(StandardCharsets.UTF_8);
    assertTrue(svg.contains("All of it") && svg.contains("Summit"), "title and legend");
    assertTrue(svg.contains("400 events"), "subtitle");
  }
}
