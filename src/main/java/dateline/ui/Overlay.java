package dateline.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet of paper laid over the window: the palette, a form, a report. Escape or a click beside
/// it puts it away, and the focus goes back to where it was.
public final class Overlay extends StackPane {
  private @Nullable Node before;

  /// Nothing laid over yet.
  public Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /// Lays a sheet over the window and gives `first` the focus.
  public void show(Region sheet, Node first, Pos where) {
    if (!isVisible() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    sheet.getStyleClass().add("paper");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setMaxWidth(Region.USE_PREF_SIZE);
    setAlignment(sheet, where);
    getChildren().setAll(sheet);
    setVisible(true);
    applyCss();
    layout();
    first.requestFocus();
  }

  /// Whether something is laid over.
  public boolean isOpen() {
    return isVisible();
  }

  /// Puts it away.
  public void close() {
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }
}
