package dateline.ui.pane;

import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Tally;
import dateline.ui.command.Commands;
import dateline.ui.part.BarRow;
import dateline.ui.part.Icon;
import dateline.ui.screen.Screen;
import dateline.ui.session.Session;
import dateline.ui.words.BarWords;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Counts what was found, as bars: by time, topic, participant, country or kind. A click on a bar,
/// or Enter, narrows the view to it.
public final class ChartPane extends VBox {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

  private final Session session;
  private final Words words;
  private final BarWords bars;
  private final Latest latest = new Latest();
  private final ComboBox<Tally.By> by = new ComboBox<>();
  private final ListView<Tally.Bar> list = new ListView<>();
  private final Label left = new Label();
  private Optional<Tally> tally = Optional.empty();
  private boolean stale = true;
  private boolean looked;
  private int letters = 1;

  /// A chart of a session's answers.
  public ChartPane(Session session, Words words, Commands commands) {
    this.session = session;
    this.words = words;
    bars = new BarWords(words);
    getStyleClass().add("chart");
    setAccessibleText(words.say("chart.name"));
    left.getStyleClass().add("muted");
    left.setWrapText(true);
    left.setId("chart-left");
    list.setId("chart-bars");
    list.getStyleClass().addAll("dense", "edge-to-edge");
    list.setAccessibleText(words.say("chart.name"));
    list.setPlaceholder(new Label(words.say("chart.nothing")));
    list.setCellFactory(_ -> new Cell());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) {
        narrow(list.getSelectionModel().getSelectedItem());
        event.consume();
      }
    });
    setVgrow(list, Priority.ALWAYS);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(choice(), gap, commands.button("chartPicture", Icon.EXPORT));
    top.getStyleClass().add("chart-top");
    getChildren().addAll(top, legend(), list, left);
    session.watch(Screen::answer, _ -> changed());
  }

  /// What is shown, once it was counted.
  public Optional<Tally> tally() {
    return tally;
  }

  /// What is counted.
  public Tally.By by() {
    return by.getValue();
  }

  /// Whether somebody looks at the chart; it is not counted for nobody.
  public void looked(boolean now) {
    looked = now;
    count();
  }

  /// Gives the bars the focus.
  public void focusBars() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private Node choice() {
    by.setId("chart-by");
    by.getItems().setAll(Tally.By.values());
    by.setValue(Tally.By.YEAR);
    by.setAccessibleText(words.say("chart.by"));
    by.setTooltip(new Tooltip(words.say("chart.by")));
    by.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Tally.By value) {
            return value == null ? "" : words.name(value);
          }

          @Override
          public Tally.By fromString(String text) {
            return Tally.By.valueOf(text);
          }
        });
    by.setOnAction(_ -> changed());
    return by;
  }

  private Node legend() {
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("chart-legend");
    for (String part : new String[] {"occurred", "planned", "off"}) {
      Region sample = new Region();
      sample.getStyleClass().addAll("bar", "bar-" + part, "bar-sample");
      legend.getChildren().add(new Label(words.say("chart." + part), sample));
    }
    return legend;
  }

  private void changed() {
    stale = true;
    count();
  }

  /// Counts beside the window.
  private void count() {
    if (!stale || !looked || session.now().answer().isEmpty()) {
      return;
    }
    stale = false;
    Answer answer = session.now().answer().get();
    Tally.By wanted = by.getValue();
    latest.ask(
        _ -> Optional.of(Tally.of(answer, wanted)), counted -> show(counted, answer), _ -> {});
  }

  private void show(Tally counted, Answer answer) {
    tally = Optional.of(counted);
    letters =
        counted.bars().stream()
            .mapToInt(bar -> bars.name(bar, counted.by()).length())
            .max()
            .orElse(1);
    list.getItems().setAll(counted.bars());
    list.setAccessibleHelp(bars.summary(counted, answer.total()));
    left.setText(bars.left(counted));
    left.setVisible(!left.getText().isEmpty());
    left.setManaged(left.isVisible());
  }

  /// Looks at the events of a bar only, or, where one does already, at all again.
  private void narrow(Tally.Bar bar) {
    Tally.By shown = tally.orElseThrow().by();
    session.next(s ->
        bar.days().isPresent()
            ? s.brushed(s.brush().equals(bar.days()) ? Optional.<Query.During>empty() : bar.days())
            : s.toggled(shown.facet().orElseThrow(), bar.value()));
  }

  private boolean wanted(Tally.Bar bar) {
    Screen now = session.now();
    return bar.days().isPresent()
        ? now.brush().equals(bar.days())
        : tally
            .flatMap(t -> t.by().facet())
            .filter(facet -> now.choices().wants(facet, bar.value()))
            .isPresent();
  }

  private final class Cell extends ListCell<Tally.Bar> {
    Cell() {
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
          narrow(getItem());
        }
      });
    }

    @Override
    protected void updateItem(Tally.Bar bar, boolean empty) {
      super.updateItem(bar, empty);
      if (empty || bar == null || tally.isEmpty()) {
        setGraphic(null);
        setAccessibleText(null);
        setTooltip(null);
        pseudoClassStateChanged(WANTED, false);
        return;
      }
      Tally.By shown = tally.get().by();
      setGraphic(
          new BarRow(
              bars.name(bar, shown),
              bar.total() == 0 ? "" : words.number(bar.total()),
              new int[] {bar.occurred(), bar.planned(), bar.off()},
              tally.get().most(),
              letters));
      setPrefWidth(0);
      setAccessibleText(bars.sentence(bar, shown));
      setTooltip(new Tooltip(bars.sentence(bar, shown)));
      pseudoClassStateChanged(WANTED, wanted(bar));
    }
  }
}
