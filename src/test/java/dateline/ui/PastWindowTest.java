package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.event.Status;
import dateline.ui.fixture.Fx;
import dateline.ui.pane.PastBar;
import dateline.ui.screen.View;
import dateline.ui.session.Player;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The window on a past state: what was known on a day, how one gets there and back.
class PastWindowTest {
  private static final LocalDate PLANNED = LocalDate.of(2023, 10, 10);
  private static final LocalDate MET = LocalDate.of(2023, 11, 16);
  private static final LocalDate LATER = LocalDate.of(2024, 4, 3);

  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    OpenCollection collection = windows.collection();
    collection.addText(
        "plan.txt",
        "WASHINGTON (Reuters) - President Joe Biden and Chinese President Xi Jinping plan to meet"
            + " in San Francisco in November.",
        Optional.of(PLANNED));
    collection.addText(
        "met.txt",
        "WOODSIDE, California (Reuters) - President Joe Biden met Chinese President Xi Jinping in"
            + " San Francisco on November 15.",
        Optional.of(MET));
    collection.addText(
        "call.txt",
        "WASHINGTON (Reuters) - President Joe Biden spoke by phone with Chinese President Xi"
            + " Jinping on Tuesday.",
        Optional.of(LATER));
    rig = windows.open(collection);
  }

  private void enter() {
    rig.command("past");
    rig.until("the past is shown", () -> rig.now().known().equals(Optional.of(LATER)));
    rig.until("the bar knows the days", () -> !told().isEmpty());
    settle();
  }

  private String told() {
    return Fx.get(() -> rig.find("#past-told", Label.class).getText());
  }

  /// Waits for the answer of the day.
  private void settle() {
    LocalDate day = Fx.get(() -> rig.now().known()).orElse(LocalDate.MAX);
    int wanted = day.isBefore(PLANNED) ? 0 : day.isBefore(LATER) ? 1 : 2;
    rig.until(
        "the answer of " + day, () -> rig.now().answer().orElseThrow().table().size() == wanted);
  }

  private Status first() {
    return Fx.get(() -> rig.now().answer().orElseThrow().table().status(0));
  }

  @Test
  void oneKeyShowsThePastAndOneClickEndsIt() {
    assertFalse(rig.find(".past-bar", PastBar.class).isVisible());
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.type("p");
    rig.until("the bar is there", () -> rig.find(".past-bar", PastBar.class).isVisible());
    assertEquals("3 Apr 2024", rig.find("#past-day", TextField.class).getText());
    Fx.run(() -> rig.find("#past-back", Button.class).fire());
    rig.until("today is shown", () -> rig.now().known().isEmpty());
    assertFalse(rig.find(".past-bar", PastBar.class).isVisible());
  }

  @Test
  void keysStepThroughTheDaysOfPublication() {
    enter();
    assertEquals("3 of 3 articles had appeared", told());
    Fx.run(() -> rig.frame().timeline().requestFocus());
    rig.type(",");
    rig.until("the call is not known", () -> rig.now().known().equals(Optional.of(MET)));
    settle();
    assertEquals(Status.OCCURRED, first());
    rig.type(",");
    rig.until(
        "the summit is planned",
        () -> rig.now().known().equals(Optional.of(PLANNED)) && first() == Status.PLANNED);
    assertEquals("1 of 3 articles had appeared", told());
    assertFalse(Fx.get(() -> rig.frame().commands().run("earlier")));
    rig.type(".");
    rig.until("it has occurred", () -> first() == Status.OCCURRED);
  }

  @Test
  void aTypedDayAndTheSliderLeadToADay() {
    enter();
    TextField box = rig.find("#past-day", TextField.class);
    rig.write("#past-day", "oct 2023");
    Fx.run(() -> box.fireEvent(new ActionEvent()));
    LocalDate october = LocalDate.of(2023, 10, 31);
    rig.until("the end of October", () -> rig.now().known().equals(Optional.of(october)));
    settle();
    assertEquals(Status.PLANNED, first());
    Slider slider = rig.find("#past-slider", Slider.class);
    Fx.run(() -> slider.setValue(MET.toEpochDay() + 3.2));
    rig.until("it snaps to a day of publication", () -> rig.now().known().equals(Optional.of(MET)));
    rig.write("#past-day", "no such day");
    Fx.run(() -> box.fireEvent(new ActionEvent()));
    assertEquals(Optional.of(MET), Fx.get(() -> rig.now().known()));
  }

  @Test
  void backLeadsOutOfThePastAndForwardIntoItAgain() {
    enter();
    rig.command("earlier");
    settle();
    rig.command("back");
    rig.until("today is shown", () -> rig.now().known().isEmpty());
    rig.command("forward");
    rig.until("the past again", () -> rig.now().known().equals(Optional.of(MET)));
  }

  @Test
  void theChosenEventStaysChosenUnderItsEarlierName() {
    String today = Fx.get(() -> rig.now().answer().orElseThrow().table().id(0));
    Fx.run(() -> rig.session().next(s -> s.chose(today)));
    enter();
    rig.command("earlier");
    settle();
    rig.command("earlier");
    rig.until("it is planned", () -> first() == Status.PLANNED);
    assertEquals(0, Fx.get(() -> rig.now().chosenRow()));
  }

  @Test
  void thePastIsNotCorrected() {
    enter();
    rig.command("next");
    rig.command("star");
    Label notice = rig.find(".notice .label", Label.class);
    assertTrue(notice.getText().contains("Go back to today"), notice.getText());
    assertTrue(
        Fx.get(() -> rig.session().collection().undoable())
            .orElseThrow()
            .toString()
            .contains("IMPORT"));
  }

  @Test
  void whatIsExportedIsWhatWasKnown() throws IOException {
    enter();
    rig.command("earlier");
    settle();
    rig.command("earlier");
    rig.until("it is planned", () -> first() == Status.PLANNED);
    Path csv = windows.folder().resolve("out.csv");
    rig.answers.save = Optional.of(csv);
    rig.command("export");
    Label count = rig.find("#export-count", Label.class);
    assertEquals(
        "1 event with 29 columns will be saved. (as known on 10 October 2023)", count.getText());
    Fx.run(() -> rig.find(".sheet-foot .accent", Button.class).fire());
    rig.until("it is written", () -> Files.exists(csv));
    List<String> lines = Files.readAllLines(csv);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).contains("planned"), lines.get(1));
  }

  @Test
  void aPictureNamesTheDayInItsTitle() {
    enter();
    rig.command("picture");
    assertEquals(
        "Timeline, as known on 3 April 2024",
        rig.find("#picture-title", TextField.class).getText());
  }

  @Test
  void aSavedSearchKeepsTheDay() {
    enter();
    rig.command("earlier");
    settle();
    View view = Fx.get(() -> rig.now().view());
    assertEquals("known:2023-11-16", view.text());
    assertEquals(view, View.of(view.text()));
    assertEquals("call", View.of("known:2023-11-16 call").typed());
    assertEquals("known:soon", View.of("known:soon").typed());
  }

  @Test
  void theDaysGoByUntilTheLast() {
    enter();
    Player player = Fx.get(() -> rig.frame().player());
    Fx.run(() -> {
      rig.session().next(s -> s.knownOn(Optional.of(PLANNED)));
      player.frame().set(Duration.millis(20));
    });
    rig.command("play");
    rig.until("the last day", () -> rig.now().known().equals(Optional.of(LATER)));
    rig.until("it ends by itself", () -> player.way().get() == Player.Way.STILL);
    Fx.run(() -> player.frame().set(Duration.hours(1)));
    rig.press(KeyCode.P, false, false, true);
    rig.until("it begins again", () -> rig.now().known().equals(Optional.of(PLANNED)));
    rig.command("past");
    rig.until("it stops with the past", () -> player.way().get() == Player.Way.STILL);
    assertEquals(Player.Stride.EVENT, player.stride().get());
  }
}
