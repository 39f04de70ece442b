package dateline.ui.pane;

import dateline.ui.command.Commands;
import dateline.ui.part.Icon;
import dateline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What an empty collection shows: how to fill it, what to look for, what was open before.
public final class EmptyPane extends StackPane {
  private final Words words;
  private final Commands commands;

  /// An empty state with the collections that were open lately. The example searches are asked of
  /// the `samples`: here they would find nothing.
  public EmptyPane(
      Words words,
      Commands commands,
      List<Path> recent,
      Consumer<Path> open,
      Consumer<String> samples) {
    this.words = words;
    this.commands = commands;
    getStyleClass().add("empty");
    VBox all = new VBox(drop(), columns(recent, open, samples));
    all.getStyleClass().add("empty-content");
    getChildren().add(all);
  }

  private Node drop() {
    Label title = new Label(words.say("empty.title"));
    title.getStyleClass().add("empty-title");
    Label text = new Label(words.say("empty.text"));
    text.getStyleClass().add("muted");
    text.setWrapText(true);
    HBox buttons =
        new HBox(button("importFiles", "accent"), button("importFolder", ""), button("paste", ""));
    buttons.getStyleClass().add("empty-buttons");
    buttons.setAlignment(Pos.CENTER);
    Node picture = Icon.IMPORT.node();
    picture.getStyleClass().add("big");
    VBox zone = new VBox(picture, title, text, buttons);
    zone.getStyleClass().add("drop-zone");
    return zone;
  }

  private Node columns(List<Path> recent, Consumer<Path> open, Consumer<String> samples) {
    VBox first = column("empty.first");
    Hyperlink all = new Hyperlink(words.say("empty.samples"));
    all.setOnAction(_ -> commands.run("samples"));
    first.getChildren().add(all);
    recent.stream()
        .limit(5)
        .forEach(file -> {
          Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
          link.setOnAction(_ -> open.accept(file));
          first.getChildren().add(link);
        });
    VBox searches = column("empty.searches");
    for (String key : List.of("empty.search1", "empty.search2", "empty.search3")) {
      Hyperlink link = new Hyperlink(words.say(key));
      link.getStyleClass().add("example");
      link.setOnAction(_ -> samples.accept(words.say(key)));
      searches.getChildren().add(link);
    }
    FlowPane columns = new FlowPane(first, searches);
    columns.getStyleClass().add("empty-columns");
    columns.setAlignment(Pos.CENTER);
    return columns;
  }

  private VBox column(String title) {
    Label label = new Label(words.say(title));
    label.getStyleClass().add("section");
    VBox column = new VBox(label);
    column.getStyleClass().add("empty-column");
    return column;
  }

  private Button button(String command, String style) {
    Button button = new Button(words.say("command." + command));
    if (!style.isEmpty()) {
      button.getStyleClass().add(style);
    }
    button.setOnAction(_ -> commands.run(command));
    return button;
  }
}
