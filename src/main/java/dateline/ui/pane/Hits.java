package dateline.ui.pane;

import dateline.article.Span;
import dateline.collection.OpenCollection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Finds and shows the words of a question in what is shown.
public final class Hits {
  private Hits() {}

  /// Where the words of a question stand, in every form in which they were looked for.
  public static List<Span> of(String text, List<String> terms) {
    return OpenCollection.hits(text, terms);
  }

  /// One line of text with its hits marked; it is cut at its end where there is no room.
  public static HBox line(String text, List<String> terms) {
    HBox box = new HBox();
    int from = 0;
    for (Span hit : of(text, terms)) {
      add(box, text.substring(from, hit.start()), "plain");
      add(box, hit.of(text), "hit");
      from = hit.end();
    }
    add(box, text.substring(from), "plain");
    for (int i = 0; i < box.getChildren().size() - 1; i++) {
      ((Label) box.getChildren().get(i)).setMinWidth(Region.USE_PREF_SIZE);
    }
    return box;
  }

  private static void add(HBox box, String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      box.getChildren().add(label);
    }
  }
}
