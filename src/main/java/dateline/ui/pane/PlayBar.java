package dateline.ui.pane;

import dateline.query.Answer;
import dateline.query.Query;
import dateline.time.DateRange;
import dateline.time.Precision;
import dateline.ui.command.Commands;
import dateline.ui.part.Icon;
import dateline.ui.screen.Settings;
import dateline.ui.session.Player;
import dateline.ui.session.Player.Stride;
import dateline.ui.session.Player.Way;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// How one goes through time: which way, by what, how fast, and where one is.
public final class PlayBar extends HBox {
  private static final List<Double> SECONDS = List.of(0.5, 1.0, 2.0, 4.0);

  private final Session session;
  private final Words words;
  private final Player player;
  private final DayWords days;
  private final Label told = new Label();

  /// A bar for a player, which is shown once it plays; `settings` keep its pace.
  public PlayBar(
      Session session, Words words, Player player, Commands commands, Settings settings) {
    this.session = session;
    this.words = words;
    this.player = player;
    days = DayWords.brief(words);
    getStyleClass().add("play-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(words.say("play.name"));
    Label name = new Label(words.say("play.name"));
    name.getStyleClass().add("play-title");
    name.setMinWidth(USE_PREF_SIZE);
    told.setId("play-told");
    told.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            way(commands, "playBack", Icon.PLAYBACK, Way.BACK),
            commands.button("stepBack", Icon.BACK),
            commands.button("stepOn", Icon.FORWARD),
            way(commands, "play", Icon.PLAY, Way.ON),
            loop(settings),
            strides(),
            frames(settings),
            told,
            gap,
            close());
    shown(false);
    player
        .way()
        .subscribe(way -> {
          if (way != Way.STILL) {
            shown(true);
          }
        });
    session.watch(s -> new Place(s.answer(), s.chosenRow(), s.brush()), _ -> tell());
    player.stride().subscribe(_ -> tell());
  }

  private record Place(Optional<Answer> answer, int row, Optional<Query.During> brush) {}

  private void shown(boolean yes) {
    setVisible(yes);
    setManaged(yes);
  }

  private Button way(Commands commands, String id, Icon icon, Way wanted) {
    Button button = commands.button(id, icon);
    player.way().subscribe(now -> button.setGraphic((now == wanted ? Icon.PAUSE : icon).node()));
    return button;
  }

  private ToggleButton loop(Settings settings) {
    ToggleButton loop = new ToggleButton("", Icon.LOOP.node());
    loop.setId("play-loop");
    loop.getStyleClass().addAll("button-icon", "flat");
    loop.setAccessibleText(words.say("play.loop"));
    loop.setTooltip(new Tooltip(words.say("play.loop")));
    loop.setSelected(Boolean.parseBoolean(settings.get("play.loop", "false")));
    player.loop().bind(loop.selectedProperty());
    loop.setOnAction(_ -> settings.set("play.loop", loop.isSelected()));
    return loop;
  }

  private ComboBox<Stride> strides() {
    ComboBox<Stride> box = combo("play-stride", "play.stride", stride -> words.name(stride));
    session.watch(s -> s.known().isPresent(), past -> offer(box, past));
    player.stride().subscribe(box::setValue);
    box.valueProperty()
        .subscribe(stride -> {
          if (stride != null) {
            player.stride().set(stride);
          }
        });
    return box;
  }

  /// By day of publication one goes in the past only, and there usually.
  private void offer(ComboBox<Stride> box, boolean past) {
    Stride now = player.stride().get();
    Stride wanted = past ? Stride.PUBLICATION : now == Stride.PUBLICATION ? Stride.EVENT : now;
    box.getItems().setAll(Stride.values());
    if (!past) {
      box.getItems().remove(Stride.PUBLICATION);
    }
    player.stride().set(wanted);
    box.setValue(wanted);
  }

  private ComboBox<Double> frames(Settings settings) {
    ComboBox<Double> box =
        combo("play-frame", "play.frame", seconds -> words.say("play.seconds", seconds));
    box.getItems().setAll(SECONDS);
    box.valueProperty()
        .subscribe(seconds -> {
          if (seconds != null) {
            player.frame().set(Duration.seconds(seconds));
            settings.set("play.seconds", seconds);
          }
        });
    double kept = settings.get("play.seconds", 1.0);
    box.setValue(SECONDS.contains(kept) ? kept : 1.0);
    return box;
  }

  private <T> ComboBox<T> combo(String id, String name, Function<T, String> say) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setMinWidth(USE_PREF_SIZE);
    box.setAccessibleText(words.say(name));
    box.setTooltip(new Tooltip(words.say(name)));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : say.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new IllegalStateException("nothing is typed here: " + text);
          }
        });
    return box;
  }

  private Button close() {
    Button close = new Button("", Icon.CLOSE.node());
    close.setId("play-close");
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(words.say("play.close"));
    close.setTooltip(new Tooltip(words.say("play.close")));
    close.setOnAction(_ -> {
      player.stop();
      shown(false);
    });
    return close;
  }

  /// Where one is: the place of the chosen event among those found, or the month.
  private void tell() {
    told.setText(session.now().answer().map(this::place).orElse(""));
  }

  private String place(Answer answer) {
    return switch (player.stride().get()) {
      case EVENT -> {
        int at = Arrays.binarySearch(answer.rows(), session.now().chosenRow());
        yield at < 0 ? "" : words.say("play.event", at + 1, answer.total());
      }
      case MONTH ->
          session
              .now()
              .brush()
              .map(during -> words.say("play.month", month(during), answer.total()))
              .orElse("");
      case PUBLICATION -> "";
    };
  }

  private String month(Query.During during) {
    return days.say(new DateRange(during.first(), during.last(), Precision.MONTH));
  }
}
