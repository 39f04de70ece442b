package dateline.ui.sheet;

import dateline.ui.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The help inside: a page of short parts.
final class HelpSheet extends Sheet {
  private static final List<String> PARTS =
      List.of("import", "search", "timeline", "past", "correct", "export", "keys");

  private final Button close;

  HelpSheet(Words words, Runnable away) {
    super(words.say("help.title"), 700);
    VBox page = new VBox(6);
    page.getStyleClass().add("help-page");
    for (String part : PARTS) {
      Label name = new Label(words.say("help." + part));
      name.getStyleClass().add("help-part");
      Label text = new Label(words.say("help." + part + "Text"));
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      page.getChildren().addAll(name, text);
    }
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(480);
    scroll.getStyleClass().add("edge-to-edge");
    add(scroll);
    close = button(words.say("sheet.close"), true, away);
  }

  Node first() {
    return close;
  }
}
