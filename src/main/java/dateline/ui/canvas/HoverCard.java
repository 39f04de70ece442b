package dateline.ui.canvas;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A small card beside the pointer that says what lies there, after a moment.
final class HoverCard extends VBox {
  private final PauseTransition wait = new PauseTransition(Duration.millis(300));

  HoverCard() {
    getStyleClass().add("card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// What a card says: its first line is the title, the others stand below with their style.
  record Face(String title, List<Line> lines) {}

  /// A line and its style class.
  record Line(String style, String text) {}

  void later(Runnable show) {
    hide();
    wait.setOnFinished(event -> show.run());
    wait.playFromStart();
  }

  void hide() {
    wait.stop();
    setVisible(false);
  }

  /// Shows the card near a point, inside a pane of this size.
  void show(Face face, double x, double y, double width, double height) {
    getChildren().setAll(label("title", face.title));
    face.lines.forEach(line -> getChildren().add(label(line.style, line.text)));
    applyCss();
    double own = Math.min(360, prefWidth(-1));
    double tall = prefHeight(own);
    double left = x + 16 + own > width ? x - own - 12 : x + 16;
    double top = y + 18 + tall > height ? y - tall - 12 : y + 18;
    resizeRelocate(Math.max(4, left), Math.max(4, top), own, tall);
    setVisible(true);
  }

  private static Label label(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(336);
    return label;
  }
}
