package dateline.ui.pane;

import dateline.collection.Appeared;
import dateline.time.DateRange;
import dateline.ui.command.Commands;
import dateline.ui.part.Icon;
import dateline.ui.screen.Screen;
import dateline.ui.session.Known;
import dateline.ui.session.Session;
import dateline.ui.words.DayInput;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says, as long as a state of the past is shown, of which day it is, leads to other days, and back
/// to today.
public final class PastBar extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Session session;
  private final Words words;
  private final Known known;
  private final DayWords days;
  private final LocalDate today;
  private final TextField box = new TextField();
  private final Slider slider = new Slider();
  private final Label told = new Label();
  private boolean filling;

  /// A bar for the past of a session.
  public PastBar(Session session, Words words, Known known, Commands commands, LocalDate today) {
    this.session = session;
    this.words = words;
    this.known = known;
    this.today = today;
    days = DayWords.brief(words);
    getStyleClass().add("past-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(words.say("past.name"));
    Label name = new Label(words.say("past.asKnownOn"), Icon.CLOCK.node());
    name.getStyleClass().add("past-title");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(box);
    told.getStyleClass().add("muted");
    told.setId("past-told");
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.SOMETIMES);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            day(),
            commands.button("earlier", Icon.BACK),
            slider(commands),
            commands.button("later", Icon.FORWARD),
            commands.button("play", Icon.PLAY),
            told,
            gap,
            progress(),
            back());
    session.watch(Screen::known, _ -> show());
    known.appeared().subscribe(_ -> show());
  }

  private TextField day() {
    box.setId("past-day");
    box.setPrefColumnCount(11);
    box.setMinWidth(120);
    box.setAccessibleText(words.say("past.asKnownOn"));
    box.setTooltip(new Tooltip(words.say("past.dayTip")));
    box.setOnAction(_ -> typed());
    box.textProperty().subscribe(_ -> box.pseudoClassStateChanged(WRONG, false));
    return box;
  }

  private Slider slider(Commands commands) {
    slider.setId("past-slider");
    slider.setAccessibleText(words.say("past.slider"));
    slider.setPrefWidth(320);
    slider.setMinWidth(90);
    slider.valueProperty().subscribe(value -> slid(value.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, commands));
    return slider;
  }

  private ProgressBar progress() {
    ProgressBar bar = new ProgressBar();
    bar.setId("past-progress");
    bar.setPrefWidth(120);
    bar.setAccessibleText(words.say("past.working"));
    bar.setTooltip(new Tooltip(words.say("past.working")));
    bar.progressProperty().bind(session.part());
    bar.visibleProperty().bind(session.part().greaterThanOrEqualTo(0));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private Button back() {
    Button back = new Button(words.say("past.back"));
    back.setId("past-back");
    back.getStyleClass().addAll("small", "accent");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> known.today());
    return back;
  }

  private void show() {
    Optional<LocalDate> day = session.now().known();
    setVisible(day.isPresent());
    setManaged(day.isPresent());
    day.ifPresent(this::show);
  }

  private void show(LocalDate day) {
    filling = true;
    box.setText(days.day(day));
    Optional<Appeared> all = known.appeared().get().filter(a -> !a.articles().isEmpty());
    slider.setDisable(all.filter(a -> a.articles().size() > 1).isEmpty());
    all.ifPresent(appeared -> {
      slider.setMin((double) appeared.articles().firstKey().toEpochDay());
      slider.setMax((double) appeared.articles().lastKey().toEpochDay());
      slider.setValue((double) day.toEpochDay());
      told.setText(
          words.say("past.told", appeared.until(day), appeared.dated(), appeared.undated()));
      told.setTooltip(new Tooltip(told.getText() + "\n" + words.say("past.corrections")));
    });
    slider.setAccessibleHelp(days.day(day) + ", " + told.getText());
    filling = false;
  }

  /// What was typed; of a month or a year it is the last day that counts.
  private void typed() {
    Optional<DateRange> range = DayInput.parse(box.getText(), today);
    box.pseudoClassStateChanged(WRONG, range.isEmpty());
    range.ifPresent(found -> known.on(found.end()));
    show();
    box.pseudoClassStateChanged(WRONG, range.isEmpty());
  }

  private void slid(double value) {
    if (!filling) {
      LocalDate day = LocalDate.ofEpochDay(Math.round(value));
      known
          .appeared()
          .get()
          .flatMap(all -> all.onOrBefore(day))
          .filter(each -> !session.now().known().equals(Optional.of(each)))
          .ifPresent(known::on);
    }
  }

  /// The arrows go from one day of publication to the next.
  private void key(KeyEvent event, Commands commands) {
    switch (event.getCode()) {
      case LEFT, DOWN, PAGE_DOWN -> commands.run("earlier");
      case RIGHT, UP, PAGE_UP -> commands.run("later");
      case HOME -> known.appeared().get().ifPresent(all -> known.on(all.articles().firstKey()));
      case END -> known.appeared().get().ifPresent(all -> known.on(all.articles().lastKey()));
      default -> {
        return;
      }
    }
    event.consume();
  }
}
