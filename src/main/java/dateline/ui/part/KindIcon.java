package dateline.ui.part;

import dateline.event.Kind;
import dateline.timeline.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;

/// The picture of a kind of event: the shape that it has on the timeline, so that colour is never
/// the only sign. It shows one kind after another.
public final class KindIcon extends StackPane {
  private static final double HALF = 5.5;

  private final Polygon shape = new Polygon();
  private Optional<Kind> kind = Optional.empty();

  /// Of no kind yet.
  public KindIcon() {
    setMinSize(4 * HALF, 2 * HALF);
    setMaxSize(4 * HALF, 4 * HALF);
    getStyleClass().add("kind-box");
    getChildren().add(shape);
  }

  /// Of a kind.
  public KindIcon(Kind kind) {
    this();
    show(kind);
  }

  /// Shows a kind.
  public void show(Kind shown) {
    if (kind.filter(shown::equals).isPresent()) {
      return;
    }
    kind = Optional.of(shown);
    List<Double> points = new ArrayList<>();
    for (double point : Glyph.of(shown).points()) {
      points.add(point * HALF);
    }
    shape.getPoints().setAll(points);
    shape.getStyleClass().setAll("kind", "kind-" + shown.name().toLowerCase(Locale.ROOT));
  }
}
