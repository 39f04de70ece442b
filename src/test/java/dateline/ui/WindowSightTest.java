package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.screen.Sight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where one looks on the timeline is part of the way back, and there again at the next start.
class WindowSightTest {
  private static final Sight AUTUMN = new Sight(19_600, 90);

  @RegisterExtension private final Windows windows = new Windows();

  private Rig open() {
    return open(HandCollection.filled());
  }

  /// The window is closed, and opened again on its collection.
  private Rig again(Rig first) {
    Fx.run(first.window::remember);
    Path file = first.session().collection().file();
    windows.close(first);
    return open(HandCollection.again(file));
  }

  private Rig open(OpenCollection collection) {
    Rig rig = windows.open(collection);
    rig.until("the timeline came to rest", () -> remembered(rig).isPresent());
    return rig;
  }

  private static Optional<Sight> remembered(Rig rig) {
    return Fx.get(() -> rig.now().trail().sight());
  }

  private static boolean looksAt(Rig rig, Sight sight) {
    return Fx.get(() -> rig.frame().timeline().sight()).filter(sight::near).isPresent();
  }

  @Test
  void backReturnsToTheZoomAndForwardToTheNext() {
    Rig rig = open();
    Sight whole = remembered(rig).orElseThrow();
    assertFalse(Fx.get(() -> rig.now().trail().hasBack()));
    Fx.run(() -> rig.frame().timeline().see(AUTUMN));
    rig.until("it is a step", () -> Fx.get(() -> rig.now().trail().hasBack()));
    rig.command("back");
    assertTrue(looksAt(rig, whole));
    rig.command("forward");
    assertTrue(looksAt(rig, AUTUMN));
    assertEquals("", Fx.get(() -> rig.now().typed()));
  }

  @Test
  void theZoomIsThereAgainAtTheNextStart() {
    Rig first = open();
    Fx.run(() -> first.frame().timeline().see(AUTUMN));
    Rig second = again(first);
    assertTrue(looksAt(second, AUTUMN));
  }

  @Test
  void theChosenEventIsInSightAtTheNextStart() {
    Rig first = open();
    Fx.run(() -> first.session().next(s -> s.chose("e13")));
    first.until("it is chosen", () -> first.now().chosenRow() >= 0);
    Fx.run(() -> first.frame().timeline().see(AUTUMN));
    Rig second = again(first);
    int day =
        Fx.get(() -> {
          var table = second.now().answer().orElseThrow().table();
          int row = second.now().chosenRow();
          return (table.start(row) + table.end(row)) / 2;
        });
    second.until("it is in sight", () -> sees(second, day));
  }

  @Test
  void anAnswerThatIsOutOfSightIsGoneTo() {
    Rig rig = open();
    Fx.run(() -> rig.frame().timeline().see(new Sight(18_000, 60)));
    rig.write("#search", "bali");
    rig.until("one event is found", () -> rig.now().answer().orElseThrow().total() == 1);
    int day =
        Fx.get(() ->
            rig.now()
                .answer()
                .orElseThrow()
                .table()
                .start(rig.now().answer().orElseThrow().rows()[0]));
    rig.until("it is in sight", () -> sees(rig, day));
  }

  @Test
  void anAnswerThatIsInSightMovesNothing() {
    Rig rig = open();
    int bali =
        Fx.get(() -> {
          var table = rig.now().answer().orElseThrow().table();
          return table.start(table.row("e1"));
        });
    Sight near = new Sight(bali - 20, 60);
    Fx.run(() -> rig.frame().timeline().see(near));
    String headline =
        Fx.get(() -> {
          var table = rig.now().answer().orElseThrow().table();
          return table.headline(table.row("e1"));
        });
    rig.write("#search", "\"" + headline + "\"");
    rig.until("it is found", () -> rig.now().answer().orElseThrow().total() == 1);
    assertTrue(looksAt(rig, near));
  }

  private static boolean sees(Rig rig, int day) {
    return Fx.get(() -> rig.frame().timeline().sight())
        .filter(sight -> sight.first() <= day && day < sight.first() + sight.days())
        .isPresent();
  }

  @Test
  void thePastAndTheLinesBetweenThePanesAreThereAgainAtTheNextStart() {
    Rig first = open();
    Fx.run(() -> {
      first.session().next(s -> s.knownOn(Optional.of(LocalDate.of(2023, 11, 10))));
      middle(first).setDividerPositions(0.3);
    });
    first.command("facets");
    Rig second = again(first);
    assertEquals(Optional.of(LocalDate.of(2023, 11, 10)), Fx.get(() -> second.now().known()));
    second.until("the line is there", () -> Math.abs(line(second) - 0.3) < 0.02);
    assertTrue(Fx.get(() -> second.scene().lookup(".facet-row") != null), "facets were wanted");
  }

  private static double line(Rig rig) {
    return middle(rig).getDividerPositions()[0];
  }

  private static SplitPane middle(Rig rig) {
    return rig.scene().getRoot().lookupAll(".split-pane").stream()
        .map(SplitPane.class::cast)
        .filter(pane -> pane.getOrientation() == Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }
}
