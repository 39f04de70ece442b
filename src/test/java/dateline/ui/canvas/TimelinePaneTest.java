package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import dateline.export.Palette;
import dateline.export.PictureForm;
import dateline.export.Poster;
import dateline.timeline.Ink;
import dateline.timeline.LaneBy;
import dateline.timeline.Mark;
import dateline.timeline.Viewport;
import dateline.ui.fixture.Fx;
import dateline.ui.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a timeline shows, and its keys.
class TimelinePaneTest {
  @RegisterExtension private final TimelineRig rig = new TimelineRig();

  @Test
  void theFirstAnswerIsShownWhole() {
    Viewport shown = rig.viewport();
    assertTrue(shown.first() < rig.table.start(0));
    assertTrue(shown.last() > rig.table.end(399));
  }

  @Test
  void arrowsGoFromEventToEventInOrderOfDays() {
    rig.type(KeyCode.HOME);
    rig.type(KeyCode.RIGHT);
    rig.type(KeyCode.RIGHT);
    rig.type(KeyCode.LEFT);
    assertEquals(List.of(0, 1, 2, 1), rig.chosen);
    rig.type(KeyCode.END);
    assertEquals(399, rig.chosen.getLast());
    rig.type(KeyCode.ENTER);
    assertEquals(List.of(399), rig.opened);
  }

  @Test
  void upAndDownGoFromLaneToLane() {
    Fx.run(() -> rig.pane.laneBy(LaneBy.KIND));
    rig.type(KeyCode.HOME);
    int before = rig.chosen.getLast();
    rig.type(KeyCode.DOWN);
    int after = rig.chosen.getLast();
    assertNotEquals(rig.table.kind(before), rig.table.kind(after));
    rig.type(KeyCode.UP);
    assertEquals(rig.table.kind(before), rig.table.kind(rig.chosen.getLast()));
  }

  @Test
  void keysZoomPageFitAndGoToToday() {
    Viewport whole = rig.viewport();
    rig.type(KeyCode.PLUS);
    rig.settled();
    assertEquals(whole.daysPerPixel() / 1.6, rig.viewport().daysPerPixel(), 1e-9);
    Viewport near = rig.viewport();
    rig.type(KeyCode.PAGE_DOWN);
    rig.settled();
    assertEquals(near.first() + near.days() * 0.9, rig.viewport().first(), 1e-6);
    rig.type(KeyCode.T);
    rig.settled();
    double today = LocalDate.of(2024, 2, 1).toEpochDay() + 0.5;
    assertEquals(today, rig.viewport().first() + rig.viewport().days() / 2, 1e-6);
    rig.type(KeyCode.DIGIT0);
    rig.settled();
    assertEquals(whole.daysPerPixel(), rig.viewport().daysPerPixel(), 1e-9);
  }

  @Test
  void choosingFromOutsideTellsNobodyAndIsDrawn() {
    Fx.run(() -> rig.pane.choose(200));
    Fx.until(
        "the rig.chosen event is outlined",
        () ->
            rig.pane.picture().layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.Outline outline && outline.width() == 1.5));
    assertEquals(List.of(), rig.chosen);
  }

  @Test
  void screenReadersMeetEveryEventInSight() {
    List<Node> places =
        Fx.get(() -> rig.pane.lookupAll(".place").stream().filter(Node::isVisible).toList());
    int events = Fx.get(() -> rig.pane.picture().events().size());
    assertEquals(Math.min(150, events), places.size());
    assertEquals(AccessibleRole.BUTTON, places.getFirst().getAccessibleRole());
    for (Node place : places) {
      Object said = Fx.get(() -> place.queryAccessibleAttribute(AccessibleAttribute.TEXT));
      assertTrue(String.valueOf(said).contains(", "), said + "");
    }
  }

  @Test
  void theFocusIsSeenAllAround() {
    PseudoClass focused = PseudoClass.getPseudoClass("focus-visible");
    Fx.run(() -> rig.pane.pseudoClassStateChanged(focused, true));
    WritableImage shown = Fx.picture(rig.pane.getScene());
    Color frame = shown.getPixelReader().getColor(0, 0);
    assertNotEquals(Fx.get(() -> rig.pane.inks().color(Ink.SHADE)), frame);
    for (int y = 0; y < 600; y++) {
      assertEquals(frame, shown.getPixelReader().getColor(1, y), "left at " + y);
      assertEquals(frame, shown.getPixelReader().getColor(898, y), "right at " + y);
    }
    for (int x = 0; x < 900; x++) {
      assertEquals(frame, shown.getPixelReader().getColor(x, 1), "top at " + x);
      assertEquals(frame, shown.getPixelReader().getColor(x, 598), "below at " + x);
    }
  }

  @Test
  void theThemeReachesTheCanvas() {
    Color light = Fx.get(() -> rig.pane.inks().color(Ink.SUMMIT));
    Fx.run(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    Fx.until("the dark colours arrive", () -> !rig.pane.inks().color(Ink.SUMMIT).equals(light));
    Color dark = Fx.get(() -> rig.pane.inks().color(Ink.PAPER));
    assertTrue(dark.getBrightness() < 0.3, dark.toString());
  }

  @Test
  void dimmingKeepsWhatDoesNotMatchInSight() {
    int[] some = {0, 100, 200, 300};
    Fx.run(() -> rig.pane.show(rig.table.answer(some)));
    Fx.until("only matches", () -> rig.pane.picture().events().size() <= 4);
    Fx.run(() -> rig.pane.dim(true));
    Fx.until("all events", () -> rig.pane.picture().events().size() > 4);
  }

  @Test
  void aPosterHasTitleLegendAndTheEventsOfTheScreen() throws IOException {
    Poster poster =
        Fx.get(() ->
            new Posters(rig.pane, Words.of(Locale.ENGLISH), Optional.empty())
                .poster("All of it", true));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureForm.SVG.write(poster, Palette.PAPER, out);
    String svg = out.toString(StandardCharsets.UTF_8);
    assertTrue(svg.contains("All of it") && svg.contains("Summit"), "title and legend");
    assertTrue(svg.contains("400 events"), "subtitle");
  }
}
