package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Tally;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.host.Choosers;
import dateline.ui.host.Press;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The chart beside the timeline, and paper.
class ChartPaneTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
  }

  private Tally tally() {
    return Fx.get(() -> rig.frame().side().chart().tally()).orElseThrow();
  }

  private void show(Tally.By by) {
    rig.command("chart");
    ComboBox<Tally.By> box = box();
    Fx.run(() -> box.setValue(by));
    Fx.run(() -> box.fireEvent(new javafx.event.ActionEvent()));
    rig.until(
        "it is counted",
        () -> rig.frame().side().chart().tally().filter(t -> t.by() == by).isPresent());
  }

  @SuppressWarnings("unchecked") // the box has nothing else
  private ComboBox<Tally.By> box() {
    return rig.find("#chart-by", ComboBox.class);
  }

  @SuppressWarnings("unchecked") // the list has nothing else
  private ListView<Tally.Bar> bars() {
    return rig.find("#chart-bars", ListView.class);
  }

  @Test
  void itIsCountedOnlyWhenSomebodyLooks() {
    assertTrue(Fx.get(() -> rig.frame().side().chart().tally()).isEmpty());
    show(Tally.By.MONTH);
    int barred = tally().bars().stream().mapToInt(Tally.Bar::total).sum();
    assertEquals(16, barred + tally().vague() + tally().undated());
  }

  @Test
  void itFollowsTheSearch() {
    show(Tally.By.KIND);
    rig.write("#search", "bali");
    rig.until("one bar is left", () -> tally().bars().size() == 1);
    assertEquals(1, tally().most());
  }

  @Test
  void enterOnABarNarrowsTheViewAndOnceMoreWidensIt() {
    show(Tally.By.YEAR);
    Tally.Bar busiest =
        tally().bars().stream()
            .max(java.util.Comparator.comparingInt(Tally.Bar::total))
            .orElseThrow();
    Fx.run(() -> bars().requestFocus());
    Fx.run(() -> bars().getSelectionModel().select(busiest));
    rig.press(KeyCode.ENTER, false, false, false);
    rig.until("these days are brushed", () -> rig.now().brush().equals(busiest.days()));
    rig.until("it follows", () -> tally().bars().size() < 6);
    Fx.run(() -> bars().requestFocus());
    Fx.run(() -> bars().getSelectionModel().select(tally().bars().indexOf(busiest)));
    rig.press(KeyCode.ENTER, false, false, false);
    rig.until("all is back", () -> rig.now().brush().isEmpty());
  }

  @Test
  void aBarOfAFacetChoosesItsValue() {
    show(Tally.By.TOPIC);
    Fx.run(() -> bars().requestFocus());
    Fx.run(() -> bars().getSelectionModel().selectFirst());
    String value = tally().bars().getFirst().value();
    rig.press(KeyCode.ENTER, false, false, false);
    rig.until("it is chosen", () -> rig.now().choices().wants(dateline.query.Facet.TOPIC, value));
  }

  @Test
  void everyBarSaysItsNumbersInWords() {
    show(Tally.By.KIND);
    rig.until(
        "the bars are there",
        () ->
            bars().lookup(".list-cell") instanceof ListCell<?> c && c.getAccessibleText() != null);
    String text = Fx.get(() -> bars().lookup(".list-cell").getAccessibleText());
    assertTrue(text.matches("\\w+: \\d+ events?.*"), text);
    assertTrue(Fx.get(() -> bars().getAccessibleHelp()).startsWith("16 events, by kind"));
  }

  @Test
  void itIsSavedAsAPicture() throws IOException {
    show(Tally.By.TOPIC);
    Path svg = windows.folder().resolve("chart.svg");
    rig.answers.save = Optional.of(svg);
    rig.command("chartPicture");
    javafx.scene.control.RadioButton form =
        rig.find("#picture-svg", javafx.scene.control.RadioButton.class);
    Fx.run(() -> form.setSelected(true));
    Fx.run(() -> rig.find(".sheet-foot .accent", Button.class).fire());
    rig.until("it is written", () -> Files.exists(svg));
    assertTrue(Files.readString(svg).contains("Taiwan"));
  }

  @Test
  void withoutAPrinterASentenceSaysSo() {
    rig.command("print");
    Fx.run(() -> rig.find(".sheet-foot .accent", Button.class).fire());
    Label notice = rig.find(".notice .label", Label.class);
    assertTrue(notice.getText().startsWith("This computer knows no printer."), notice.getText());
  }

  @Test
  void theTimelineIsPrintedOnThePagesOfThePrinter() {
    List<Node> printed = new ArrayList<>();
    rig.answers.printer = new Choosers.Ready(new Paper(printed));
    rig.command("print");
    Fx.run(() -> rig.find(".sheet-foot .accent", Button.class).fire());
    rig.until("it is printed", () -> !printed.isEmpty());
    ImageView page = (ImageView) printed.getFirst();
    assertEquals(700, page.getFitWidth());
    assertFalse(page.getImage().isError());
    rig.until(
        "the reader is told",
        () ->
            Optional.ofNullable(rig.find(".notice .label", Label.class))
                .filter(notice -> notice.getText().equals("Sent to Paper"))
                .isPresent());
  }

  /// A printer that keeps its pages.
  private record Paper(List<Node> pages) implements Press {
    @Override
    public String name() {
      return "Paper";
    }

    @Override
    public Dimension2D page() {
      return new Dimension2D(700, 500);
    }

    @Override
    public boolean print(List<? extends Node> all) {
      return pages.addAll(all);
    }
  }
}
