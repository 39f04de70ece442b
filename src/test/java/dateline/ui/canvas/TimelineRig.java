package dateline.ui.canvas;

import atlantafx.base.theme.PrimerLight;
import dateline.timeline.Spot;
import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.GeneratedTable;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real pane in a headless window, moved with a robot's mouse and keys; gone after the test.
final class TimelineRig implements AfterEachCallback {
  final GeneratedTable table = new GeneratedTable(400, 11);
  final List<Integer> chosen = new ArrayList<>();
  final List<Integer> opened = new ArrayList<>();
  final List<String> brushed = new ArrayList<>();
  final TimelinePane pane;
  private final Stage window;
  final Robot robot;

  TimelineRig() {
    pane =
        Fx.get(() -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          TimelinePane made = new TimelinePane();
          made.speak(Words.of(Locale.ENGLISH));
          made.today(LocalDate.of(2024, 2, 1));
          made.handlers().onChoose(chosen::add);
          made.handlers().onOpen(opened::add);
          made.handlers().onBrush((first, last) -> brushed.add(first + ".." + last));
          made.show(table.everything());
          return made;
        });
    window = Fx.show(() -> pane, 900, 600);
    robot = Fx.get(Robot::new);
    painted();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Fx.run(window::close);
  }

  void painted() {
    Fx.until("it is painted", () -> !pane.picture().spots().isEmpty());
  }

  Viewport viewport() {
    return Fx.get(pane::target);
  }

  Spot spot(Predicate<Thing> wanted) {
    return Fx.get(() ->
        pane.picture().spots().stream()
            .filter(spot -> wanted.test(spot.thing()))
            .findFirst()
            .orElseThrow());
  }

  /// Lets the robot act and what it caused happen.
  void act(Runnable action) {
    Fx.run(action);
    Fx.run(() -> {});
    Fx.run(() -> {});
  }

  void to(double x, double y) {
    act(() -> {
      Point2D at = pane.localToScreen(x, y);
      robot.mouseMove(at);
    });
  }

  void to(Spot spot) {
    to(spot.box().x() + spot.box().width() / 2, spot.box().y() + spot.box().height() / 2);
  }

  void click(Spot spot) {
    to(spot);
    act(() -> robot.mouseClick(MouseButton.PRIMARY));
  }

  void drag(double x0, double x1, double y) {
    to(x0, y);
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    to((x0 + x1) / 2, y);
    to(x1, y);
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// A mouse event with Ctrl held, which the headless robot does not do.
  void fire(EventType<MouseEvent> type, double x) {
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
  void wheel(double x, boolean shift) {
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

  void type(KeyCode key) {
    act(() -> {
      pane.requestFocus();
      robot.keyType(key);
    });
  }

  /// Waits for a movement to end.
  void settled() {
    Fx.until("nothing moves", () -> pane.target().equals(pane.viewportProperty().get()));
  }
}
