package dateline.ui.sheet;

import dateline.ui.command.Command;
import dateline.ui.command.Commands;
import dateline.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, made from the list of commands; typing narrows it.
final class KeySheet extends Sheet {
  private final Commands commands;
  private final Words words;
  private final TextField box = new TextField();
  private final FlowPane groups = new FlowPane();

  KeySheet(Commands commands, Words words, Runnable close) {
    super(words.say("keys.title"), 900);
    this.commands = commands;
    this.words = words;
    box.setPromptText(words.say("keys.prompt"));
    box.setAccessibleText(words.say("keys.prompt"));
    box.textProperty().addListener((_, _, _) -> show());
    groups.getStyleClass().add("key-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(520);
    scroll.getStyleClass().add("edge-to-edge");
    add(box);
    add(scroll);
    button(words.say("sheet.close"), true, close);
    show();
  }

  Node first() {
    return box;
  }

  private void show() {
    String wanted = box.getText().toLowerCase(Locale.ROOT);
    groups.getChildren().clear();
    for (Command.Menu menu : Command.Menu.values()) {
      Map<String, String> lines =
          commands.all().stream()
              .filter(command -> command.menu() == menu && !command.keys().isEmpty())
              .filter(command ->
                  (commands.name(command) + " " + Commands.key(command))
                      .toLowerCase(Locale.ROOT)
                      .contains(wanted))
              .collect(
                  Collectors.toMap(commands::name, Commands::key, (a, _) -> a, LinkedHashMap::new));
      if (!lines.isEmpty()) {
        groups.getChildren().add(group(words.say("menu." + menu.name()), lines));
      }
    }
    pointer(wanted);
  }

  /// What the timeline does with keys and with the mouse, beyond the commands.
  private void pointer(String wanted) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String line : words.say("keys.timeline").split("\\|", -1)) {
      String[] parts = line.split("=", 2);
      if ((parts[0] + parts[1]).toLowerCase(Locale.ROOT).contains(wanted)) {
        keys.put(parts[1].strip(), parts[0].strip());
      }
    }
    if (!keys.isEmpty()) {
      groups.getChildren().add(group(words.say("keys.onTimeline"), keys));
    }
  }

  private static Node group(String title, Map<String, String> lines) {
    Label name = new Label(title);
    name.getStyleClass().add("section");
    GridPane grid = new GridPane();
    grid.setVgap(6);
    grid.setHgap(14);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().add(keys);
    int row = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      Label key = new Label(line.getValue());
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      Label meaning = new Label(line.getKey());
      meaning.setWrapText(true);
      meaning.setMinHeight(Region.USE_PREF_SIZE);
      grid.addRow(row++, key, meaning);
    }
    VBox box = new VBox(8, name, grid);
    box.setPrefWidth(270);
    box.setPadding(new Insets(0, 0, 12, 0));
    return box;
  }
}
