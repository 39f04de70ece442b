package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Answer;
import dateline.query.Query;
import dateline.ui.Rig;
import dateline.ui.Windows;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.screen.Screen;
import dateline.ui.session.Months;
import dateline.ui.session.Player;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlayBarTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;
  private Player player;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
    player = Fx.get(() -> rig.frame().player());
  }

  private String told() {
    return Fx.get(() -> rig.find("#play-told", Label.class).getText());
  }

  private void by(Player.Stride stride) {
    @SuppressWarnings("unchecked")
    ComboBox<Player.Stride> box = rig.find("#play-stride", ComboBox.class);
    Fx.run(() -> box.setValue(stride));
    assertEquals(stride, Fx.get(() -> player.stride().get()));
  }

  @Test
  void theBarComesWithPlayingAndTellsWhereOneIs() {
    Node bar = rig.find(".play-bar", Node.class);
    assertFalse(bar.isVisible());
    Fx.run(() -> player.frame().set(Duration.hours(1)));
    rig.command("play");
    assertTrue(bar.isVisible());
    assertEquals("1 of 16", told());
    rig.command("stepOn");
    assertEquals("2 of 16", told());
    rig.command("stepBack");
    assertEquals("1 of 16", told());
    Fx.run(rig.find("#play-close", Button.class)::fire);
    assertFalse(bar.isVisible());
  }

  @Test
  void everyEventIsShownOnTheWayAndThenItEnds() {
    Fx.run(() -> player.frame().set(Duration.millis(5)));
    List<Integer> rows = new ArrayList<>();
    Fx.run(() -> rig.session().watch(Screen::chosenRow, rows::add));
    rig.command("play");
    rig.until("it ends", () -> player.way().get() == Player.Way.STILL);
    assertEquals(17, rows.size(), rows.toString());
    rows.clear();
    rig.command("playBack");
    rig.until("it ends again", () -> player.way().get() == Player.Way.STILL);
    assertEquals(15, rows.size(), rows.toString());
  }

  @Test
  void monthByMonthEverythingShowsThatMonthAlone() {
    Answer all = Fx.get(() -> rig.now().answer()).orElseThrow();
    List<YearMonth> months = List.copyOf(Months.of(all));
    assertTrue(months.size() > 5, months.toString());
    Fx.run(() -> player.frame().set(Duration.millis(5)));
    by(Player.Stride.MONTH);
    List<String> shown = new ArrayList<>();
    Fx.run(() -> rig.session().watch(Screen::answer, _ -> shown.add(told())));
    rig.command("play");
    rig.until("it ends", () -> player.way().get() == Player.Way.STILL);
    assertEquals(Optional.of(Query.During.of(months.getLast())), Fx.get(() -> rig.now().brush()));
    assertTrue(shown.stream().noneMatch(text -> text.contains("no events")), shown.toString());
    assertTrue(shown.getLast().endsWith("event") || shown.getLast().endsWith("events"));
    rig.command("back");
    rig.until("all months are one step", () -> rig.now().brush().isEmpty());
  }

  @Test
  void thePaceIsThereAgainAtTheNextStart() {
    @SuppressWarnings("unchecked")
    ComboBox<Double> frame = rig.find("#play-frame", ComboBox.class);
    Fx.run(() -> frame.setValue(4.0));
    Fx.run(rig.find("#play-loop", ToggleButton.class)::fire);
    rig.remember();
    windows.close(rig);
    Rig next = windows.open(HandCollection.filled());
    assertEquals(Duration.seconds(4), Fx.get(() -> next.frame().player().frame().get()));
    assertTrue(Fx.get(() -> next.frame().player().loop().get()));
  }
}
