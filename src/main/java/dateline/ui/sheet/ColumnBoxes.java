package dateline.ui.sheet;

import dateline.export.Csv;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The columns of a table, to be ticked.
final class ColumnBoxes extends VBox {
  private final List<CheckBox> boxes = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());

  ColumnBoxes(Words words, List<String> before) {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("column-boxes");
    for (String column : Csv.COLUMNS) {
      CheckBox box = new CheckBox(column);
      box.setId("column-" + column);
      box.setMnemonicParsing(false);
      box.setPrefWidth(150);
      box.setSelected(before.contains(column));
      box.selectedProperty().subscribe(this::choose);
      boxes.add(box);
      flow.getChildren().add(box);
    }
    ScrollPane scroll = new ScrollPane(flow);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(132);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    HBox links = new HBox(link(words.say("export.allColumns"), true, "columns-all"));
    links.getChildren().add(link(words.say("export.noColumns"), false, "columns-none"));
    links.setSpacing(12);
    getChildren().addAll(scroll, links);
    choose();
  }

  /// Those that are ticked.
  ReadOnlyObjectProperty<List<String>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  private Hyperlink link(String text, boolean tick, String id) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.setOnAction(_ -> boxes.forEach(box -> box.setSelected(tick)));
    return link;
  }

  private void choose() {
    chosen.set(boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList());
  }
}
