package dateline.ui.sheet;

import dateline.ui.pane.Cards;
import dateline.ui.part.Wrapped;
import dateline.ui.session.Chosen;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A look at the chosen event without leaving the list or the timeline: what, when, and what the
/// sources say. The arrows lead on to its neighbours; Space puts it away.
final class PreviewSheet extends Sheet {
  private final Words words;
  private final DayWords days;
  private final Cards cards;
  private final Label when = Wrapped.label("", "date");
  private final VBox body = new VBox(10);
  private final Button close;

  /// A sheet that steps with `step`, and is put away with `away`.
  PreviewSheet(Words words, Cards cards, Consumer<Integer> step, Runnable open, Runnable away) {
    super("", 620);
    this.words = words;
    this.cards = cards;
    days = new DayWords(words);
    setId("preview");
    when.getStyleClass().add("preview-when");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(360);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    add(when);
    add(scroll);
    button(
        words.say("command.open"),
        false,
        () -> {
          away.run();
          open.run();
        });
    close = button(words.say("sheet.close"), true, away);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, step, away));
  }

  Node first() {
    return close;
  }

  /// Shows an event.
  void show(Chosen chosen) {
    var event = chosen.corrected().event();
    title(event.headline());
    when.setText(
        words.say(
            "preview.when",
            days.say(event.when()),
            words.name(event.kind()),
            words.name(event.status())));
    body.getChildren().clear();
    Optional.of(event.place().text())
        .filter(place -> !place.isBlank())
        .ifPresent(place -> body.getChildren().add(Wrapped.label(place, "muted")));
    body.getChildren().add(cards.sources(chosen));
    close.setAccessibleHelp(event.headline() + ", " + when.getText());
  }

  private static void key(KeyEvent event, Consumer<Integer> step, Runnable away) {
    if (event.getCode() == KeyCode.SPACE) {
      away.run();
    } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN) {
      step.accept(1);
    } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP) {
      step.accept(-1);
    } else {
      return;
    }
    event.consume();
  }
}
