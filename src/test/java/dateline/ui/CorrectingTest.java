package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The window as a reader corrects, stars and merges in it.
class CorrectingTest {
  @RegisterExtension private final Windows windows = new Windows();

  private static int total(Rig rig) {
    return Fx.get(() -> rig.now().answer().orElseThrow().total());
  }

  private static void choose(Rig rig, String id) {
    Fx.run(() -> rig.session().next(s -> s.chose(id)));
  }

  @Test
  void aWrongDateIsCorrectedMarkedAndTakenBack() {
    Rig rig = windows.open(HandCollection.filled());
    choose(rig, "e6");
    rig.command("correct");
    rig.write("#event-date", "4 feb 2023");
    Button save = rig.find(".sheet-foot .accent", Button.class);
    Fx.run(save::fire);
    rig.until("it is corrected", () -> dates(rig, "e6").equals("2023-02-04"));
    rig.until(
        "it can be taken back", () -> rig.find(".take-back", javafx.scene.Node.class) != null);
    rig.command("undo");
    rig.until("it is as before", () -> dates(rig, "e6").equals("2023-01-01"));
    rig.command("redo");
    rig.until("it is corrected again", () -> dates(rig, "e6").equals("2023-02-04"));
  }

  private static String dates(Rig rig, String id) {
    return Fx.get(() -> {
      var table = rig.now().answer().orElseThrow().table();
      return table.event(table.row(id)).event().when().range().orElseThrow().start().toString();
    });
  }

  @Test
  void nonsenseForADateCannotBeSaved() {
    Rig rig = windows.open(HandCollection.filled());
    choose(rig, "e6");
    rig.command("correct");
    rig.write("#event-date", "some day");
    assertTrue(rig.find(".sheet-foot .accent", Button.class).isDisabled());
    rig.press(KeyCode.ESCAPE, false, false, false);
    assertFalse(Fx.get(() -> rig.frame().overlay().isOpen()));
  }

  @Test
  void threeStarsAreOneStepBack() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.marked(List.of("e1", "e2", "e3"))));
    rig.command("star");
    rig.until("three are starred", () -> starred(rig) == 3);
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.press(KeyCode.Z, true, false, false);
    rig.until("none is starred", () -> starred(rig) == 0);
  }

  private static long starred(Rig rig) {
    return Fx.get(() -> {
      var table = rig.now().answer().orElseThrow().table();
      return java.util.stream.IntStream.range(0, table.size()).filter(table::starred).count();
    });
  }

  @Test
  void twoEventsAreMerged() {
    Rig rig = windows.open(HandCollection.filled());
    Fx.run(() -> rig.session().next(s -> s.marked(List.of("e4", "e5"))));
    rig.command("merge");
    rig.until("one is left of two", () -> total(rig) == 15);
    Fx.run(() -> rig.session().next(s -> s.chose("e4")));
    rig.until(
        "it has both sentences",
        () -> {
          var table = rig.now().answer().orElseThrow().table();
          return table.event(table.row("e4")).event().mentions().size() == 2;
        });
  }

  @Test
  void theSamplesAreReadAtTheFirstStartAndCorrectionsLast() {
    Rig rig = windows.first(List.of(Path.of("samples")));
    assertEquals(17, rig.session().collection().articles());
    rig.write("#search", "kind:call who:biden");
    rig.until("calls are found", () -> total(rig) > 0 && total(rig) < 40);
    Fx.run(() -> rig.session().next(s -> s.stepped(1)));
    String id = Fx.get(() -> rig.now().chosen().orElseThrow());
    rig.command("star");
    rig.until("it is starred", () -> starred(rig) == 1);
    windows.close(rig);
    Rig again = windows.first(List.of(Path.of("samples")));
    again.until("the words are back", () -> again.now().answer().isPresent());
    var table = again.session().collection().table();
    assertTrue(table.starred(table.row(id)));
    again.command("undo");
    again.until("the star is gone", () -> starred(again) == 0);
  }
}
