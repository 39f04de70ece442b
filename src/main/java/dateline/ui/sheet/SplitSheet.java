package dateline.ui.sheet;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.ui.session.Chosen;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Chooses the mentions of an event that tell another one.
final class SplitSheet extends Sheet {
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private final Button split;

  SplitSheet(Words words, Chosen chosen, Consumer<List<String>> take, Runnable close) {
    super(words.say("split.title"), 620);
    Event event = chosen.corrected().event();
    Label text = new Label(words.say("split.text"));
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    VBox all = new VBox(10);
    for (Mention mention : event.mentions()) {
      CheckBox box = new CheckBox(chosen.title(mention.articleId()) + ": " + mention.text());
      box.setWrapText(true);
      box.setMaxWidth(540);
      box.setMinHeight(USE_PREF_SIZE);
      box.selectedProperty().addListener((_, _, _) -> enable());
      boxes.put(mention.id(), box);
      all.getChildren().add(box);
    }
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(380);
    scroll.getStyleClass().add("edge-to-edge");
    add(text);
    add(scroll);
    button(words.say("sheet.cancel"), false, close);
    split =
        button(
            words.say("split.do"),
            true,
            () -> {
              close.run();
              take.accept(chosen());
            });
    enable();
  }

  Node first() {
    return boxes.values().iterator().next();
  }

  /// Some must go and some must stay.
  private void enable() {
    int some = chosen().size();
    split.setDisable(some == 0 || some == boxes.size());
  }

  private List<String> chosen() {
    List<String> ids = new ArrayList<>();
    boxes.forEach((id, box) -> {
      if (box.isSelected()) {
        ids.add(id);
      }
    });
    return ids;
  }
}
