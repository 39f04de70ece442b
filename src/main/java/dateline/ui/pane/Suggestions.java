package dateline.ui.pane;

import dateline.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// The list under a text field of what could be meant. It never takes the focus.
final class Suggestions {
  private static final double ROW = 30;

  private final TextField box;
  private final Consumer<Completion> taken;
  private final ListView<Completion> list = new ListView<>();
  private final Popup popup = new Popup();

  Suggestions(TextField box, Words words, Consumer<Completion> taken) {
    this.box = box;
    this.taken = taken;
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(words.say("search.suggestions"));
    list.getStyleClass().add("suggestions");
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> take());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    box.focusedProperty().addListener((_, _, focused) -> hideUnless(focused));
  }

  /// Shows suggestions, or nothing where there are none or the only one is typed already.
  void offer(List<Completion> completions) {
    boolean nothingNew =
        completions.size() == 1
            && completions.getFirst().applied(box.getText()).equals(box.getText());
    if (completions.isEmpty() || nothingNew || box.getScene() == null) {
      hide();
      return;
    }
    list.getItems().setAll(completions);
    list.getSelectionModel().clearSelection();
    list.setPrefSize(Math.min(420, box.getWidth()), completions.size() * ROW + 10);
    if (!list.getStylesheets().equals(box.getScene().getStylesheets())) {
      list.getStylesheets().setAll(box.getScene().getStylesheets());
    }
    Bounds at = box.localToScreen(box.getBoundsInLocal());
    if (at != null) {
      popup.show(box, at.getMinX(), at.getMaxY() + 4);
    }
  }

  void hide() {
    popup.hide();
  }

  /// Whether the key was for the list.
  boolean takes(KeyEvent event) {
    if (!popup.isShowing()) {
      return false;
    }
    return switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ESCAPE -> {
        hide();
        yield true;
      }
      case ENTER, TAB -> {
        boolean chosen = list.getSelectionModel().getSelectedItem() != null;
        take();
        yield chosen;
      }
      default -> false;
    };
  }

  private boolean move(int by) {
    int size = list.getItems().size();
    int at = list.getSelectionModel().getSelectedIndex();
    list.getSelectionModel().select(Math.floorMod(at < 0 && by < 0 ? size - 1 : at + by, size));
    return true;
  }

  private void take() {
    Completion chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      taken.accept(chosen);
    }
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      hide();
    }
  }

  private static final class Cell extends ListCell<Completion> {
    @Override
    protected void updateItem(Completion item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.shown());
    }
  }
}
