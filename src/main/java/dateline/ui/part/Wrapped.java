package dateline.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that take as many lines as they need.
public final class Wrapped {
  private Wrapped() {}

  /// A label in a style.
  public static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
