package dateline.ui.pane;

import dateline.article.Span;
import dateline.event.Kind;
import dateline.ui.part.KindIcon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line of text with the words of a question marked, behind the picture of a kind; it is cut at
/// its end where there is no room.
///
/// A line shows one text after another with the same nodes: dressing new ones would cost more than
/// the answer to most questions.
final class HitLine extends HBox {
  private final KindIcon kind = new KindIcon();

  /// By turns what stands before a hit, and a hit.
  private final List<Label> labels = new ArrayList<>();

  HitLine() {
    getStyleClass().add("headline-cell");
  }

  /// Shows a headline and its hits.
  void show(Kind shown, String text, List<Span> hits) {
    kind.show(shown);
    List<Node> nodes = new ArrayList<>();
    nodes.add(kind);
    int from = 0;
    int part = 0;
    for (Span hit : hits) {
      add(nodes, part++, text.substring(from, hit.start()));
      add(nodes, part++, hit.of(text));
      from = hit.end();
    }
    add(nodes, part, text.substring(from));
    put(nodes);
  }

  /// Shows a plain remark.
  void show(String remark) {
    List<Node> nodes = new ArrayList<>();
    add(nodes, 0, remark);
    put(nodes);
  }

  private void add(List<Node> nodes, int part, String text) {
    if (part == labels.size()) {
      Label label = new Label();
      label.getStyleClass().add(part % 2 == 0 ? "plain" : "hit");
      labels.add(label);
    }
    if (!text.isEmpty()) {
      labels.get(part).setText(text);
      nodes.add(labels.get(part));
    }
  }

  private void put(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      ((Region) nodes.get(i)).setMinWidth(i == nodes.size() - 1 ? 0 : USE_PREF_SIZE);
    }
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }
}
