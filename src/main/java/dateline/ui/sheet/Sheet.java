package dateline.ui.sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sheet of paper: a title, what it is about, and buttons at the foot.
class Sheet extends VBox {
  private final HBox foot = new HBox();
  private final Label name = new Label();
  private @Nullable Button usual;

  Sheet(String title, double width) {
    name.setText(title);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    setAccessibleText(title);
    name.getStyleClass().add("sheet-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    foot.getStyleClass().add("sheet-foot");
    foot.getChildren().add(gap);
    setPrefWidth(width);
    getChildren().addAll(name, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Space ticks a box; Enter does what the accent button says, on a box too.
  private void key(KeyEvent event) {
    boolean box = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
    if (box && event.getCode() == KeyCode.ENTER && usual != null) {
      event.consume();
      usual.fire();
    }
  }

  /// Gives it another title.
  final void title(String text) {
    name.setText(text);
    setAccessibleText(text);
  }

  /// Adds a part above the buttons.
  final void add(Node part) {
    getChildren().add(getChildren().size() - 1, part);
  }

  /// Adds a part with its name above it, and gives the two back as one.
  final VBox add(String name, Node part) {
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setLabelFor(part);
    part.setAccessibleText(name);
    VBox box = new VBox(label, part);
    box.getStyleClass().add("field");
    add(box);
    return box;
  }

  /// Adds a button; the accent one is what Enter does.
  final Button button(String text, boolean accent, Runnable action) {
    Button button = new Button(text);
    if (accent) {
      button.getStyleClass().add("accent");
      button.setDefaultButton(true);
      usual = button;
    }
    button.setOnAction(_ -> action.run());
    foot.getChildren().add(button);
    return button;
  }
}
