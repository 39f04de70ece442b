package dateline.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that take as many lines as they need.
final class Wrapped {
  private Wrapped() {}

  static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
