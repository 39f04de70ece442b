package dateline.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet of paper laid over the window: the palette, a form, a report. Escape or a click beside
/// it puts it away, and the focus goes back to where it was. Until then Tab goes round on the
/// sheet.
public final class Overlay extends StackPane {
  private @Nullable Node before;
  private boolean backwards;

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
          backwards = event.isShiftDown();
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
  }

  /// What the sheet covers cannot have the focus: it comes back at the sheet's other end.
  private void keep(@Nullable Node owner) {
    if (!isVisible() || owner == null || within(owner)) {
      return;
    }
    List<Node> stops = new ArrayList<>();
    stops(this, stops);
    if (!stops.isEmpty()) {
      (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
    }
  }

  private boolean within(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }

  private static void stops(Parent parent, List<Node> stops) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        if (child.isFocusTraversable()) {
          stops.add(child);
        }
        if (child instanceof Parent inner) {
          stops(inner, stops);
        }
      }
    }
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
