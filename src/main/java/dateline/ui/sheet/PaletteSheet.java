package dateline.ui.sheet;

import dateline.query.Answer;
import dateline.time.DateRange;
import dateline.ui.command.Command;
import dateline.ui.command.Commands;
import dateline.ui.words.DayInput;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything the window can do, found by typing a few letters of it; and dates and events to go
/// to.
final class PaletteSheet extends VBox {
  private static final int EVENTS = 8;

  private record Entry(String text, String key, Runnable action) {}

  /// Where the palette may lead besides commands.
  record Goals(
      Optional<Answer> answer, LocalDate today, Consumer<DateRange> date, Consumer<String> event) {}

  private final Commands commands;
  private final Words words;
  private final Goals goals;
  private final Runnable close;
  private final TextField box = new TextField();
  private final ListView<Entry> list = new ListView<>();

  PaletteSheet(Commands commands, Words words, Goals goals, Runnable close) {
    this.commands = commands;
    this.words = words;
    this.goals = goals;
    this.close = close;
    box.setId("palette");
    box.setPromptText(words.say("palette.prompt"));
    box.setAccessibleText(words.say("palette.prompt"));
    list.setCellFactory(_ -> new Cell());
    list.setFixedCellSize(34);
    list.setFocusTraversable(false);
    list.setPrefHeight(374);
    list.setPlaceholder(new Label(words.say("palette.nothing")));
    list.setOnMouseClicked(_ -> take());
    getStyleClass().add("palette");
    setPrefWidth(620);
    getChildren().addAll(box, list);
    box.textProperty().addListener((_, _, text) -> show(text));
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show("");
  }

  Node first() {
    return box;
  }

  private void show(String typed) {
    List<Entry> entries = new ArrayList<>();
    DayInput.parse(typed, goals.today())
        .ifPresent(days ->
            entries.add(
                new Entry(
                    words.say("palette.date", new DayWords(words).say(days)),
                    "",
                    () -> goals.date().accept(days))));
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Command command : commands.all()) {
      if (fits(commands.name(command), wanted) && command.enabled().getAsBoolean()) {
        entries.add(new Entry(commands.name(command), Commands.key(command), command::run));
      }
    }
    if (wanted.length() > 1) {
      goals.answer().ifPresent(answer -> addEvents(entries, answer, wanted));
    }
    list.getItems().setAll(entries);
    list.getSelectionModel().selectFirst();
  }

  /// The first events whose headline has the words; only as many rows are read as a reader waits
  /// for.
  private void addEvents(List<Entry> entries, Answer answer, String wanted) {
    int most = Math.min(answer.total(), 3000);
    for (int i = 0, found = 0; i < most && found < EVENTS; i++) {
      int row = answer.rows()[i];
      String headline = answer.table().headline(row);
      if (fits(headline, wanted)) {
        String id = answer.table().id(row);
        entries.add(
            new Entry(headline, words.say("palette.event"), () -> goals.event().accept(id)));
        found++;
      }
    }
  }

  /// Whether each of the words begins a word of the text.
  private static boolean fits(String text, String wanted) {
    String spaced = " " + text.toLowerCase(Locale.ROOT);
    for (String word : wanted.split("\\s+", -1)) {
      if (!spaced.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  private void key(KeyEvent event) {
    int size = list.getItems().size();
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(Math.min(size - 1, at + 1));
      case UP -> select(Math.max(0, at - 1));
      case ENTER -> take();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - 9));
  }

  private void take() {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      chosen.action().run();
    }
  }

  private static final class Cell extends ListCell<Entry> {
    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(entry.text());
      name.setMinWidth(0);
      Label key = new Label(entry.key());
      key.setMinWidth(Region.USE_PREF_SIZE);
      key.getStyleClass().add("key");
      key.setVisible(!entry.key().isEmpty());
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      setGraphic(new HBox(name, gap, key));
    }
  }
}
