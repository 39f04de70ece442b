package dateline.ui.sheet;

import dateline.ui.command.Command;
import dateline.ui.command.Commands;
import dateline.ui.command.KeyMap;
import dateline.ui.part.Wrapped;
import dateline.ui.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Gives commands other keys: choose one, press Enter, press its new key. A key that means
/// something else already is not given away, and the sheet says what it means.
final class RekeySheet extends Sheet {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Commands commands;
  private final Words words;
  private final ListView<Command> list = new ListView<>();
  private final Label told = Wrapped.label("", "rekey-told");
  private Optional<Command> waiting = Optional.empty();

  RekeySheet(Commands commands, Words words, Runnable close) {
    super(words.say("rekey.title"), 560);
    this.commands = commands;
    this.words = words;
    told.setId("rekey-told");
    list.setId("rekey-list");
    list.setAccessibleText(words.say("rekey.title"));
    list.setPrefHeight(420);
    list.getStyleClass().add("dense");
    list.setCellFactory(_ -> new Cell());
    list.getItems().setAll(commands.all());
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        listen();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    add(list);
    add(told);
    Button change = button(words.say("rekey.change"), false, this::listen);
    change.setId("rekey-change");
    button(words.say("rekey.usual"), false, this::usual).setId("rekey-usual");
    button(words.say("rekey.allUsual"), false, this::allUsual).setId("rekey-all");
    button(words.say("sheet.close"), false, close);
    tell(words.say("rekey.how"), false);
  }

  Node first() {
    return list;
  }

  private void listen() {
    waiting = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    waiting.ifPresent(command -> tell(words.say("rekey.press", commands.name(command)), false));
    list.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (waiting.isEmpty()) {
      if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
        listen();
        event.consume();
      }
      return;
    }
    KeyMap.pressed(event).ifPresent(key -> give(waiting.get(), key));
    event.consume();
  }

  private void give(Command command, String key) {
    String shown = Commands.shown(key);
    if (KeyMap.isTaken(key)) {
      tell(words.say("rekey.taken", shown), true);
      return;
    }
    Optional<Command> holder = commands.rekey(command.id(), Optional.of(key));
    if (holder.isPresent()) {
      tell(words.say("rekey.clash", shown, commands.name(holder.get())), true);
      return;
    }
    waiting = Optional.empty();
    refresh();
    tell(words.say("rekey.done", commands.name(command), shown), false);
  }

  private void usual() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null) {
      commands.rekey(command.id(), Optional.empty());
      refresh();
      tell(words.say("rekey.back", commands.name(command)), false);
    }
  }

  private void allUsual() {
    commands.usualKeys();
    refresh();
    tell(words.say("rekey.allBack"), false);
  }

  private void refresh() {
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(commands.all());
    list.getSelectionModel().select(at);
    waiting = Optional.empty();
  }

  private void tell(String sentence, boolean wrong) {
    told.setText(sentence);
    told.pseudoClassStateChanged(WRONG, wrong);
    list.setAccessibleHelp(sentence);
  }

  private final class Cell extends ListCell<Command> {
    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label key = new Label(Commands.key(command));
      key.getStyleClass().add("key");
      key.setVisible(!key.getText().isEmpty());
      Label own = new Label(commands.isRekeyed(command) ? words.say("rekey.own") : "");
      own.getStyleClass().add("muted");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(8, new Label(commands.name(command)), gap, own, key);
      line.setAlignment(Pos.CENTER_LEFT);
      setGraphic(line);
      setAccessibleText(
          words.say("rekey.line", commands.name(command), Commands.key(command), own.getText()));
    }
  }
}
