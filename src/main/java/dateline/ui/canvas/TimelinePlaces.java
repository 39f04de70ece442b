package dateline.ui.canvas;

import dateline.timeline.Box;
import dateline.timeline.Picture;
import dateline.timeline.Spot;
import dateline.timeline.Stage;
import dateline.timeline.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The visible events as nodes for screen readers: nothing to see, but a name, a role and a place.
///
/// The nodes are used again from frame to frame. The pane as a whole carries the frame that shows
/// the focus.
final class TimelinePlaces extends Pane {
  private static final int MOST = 150;

  private final List<Place> nodes = new ArrayList<>();

  TimelinePlaces() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("places");
  }

  /// Its name is worked out when a reader of screens asks for it, not for every frame.
  private static final class Place extends Region {
    private int row = -1;
    private Optional<TimelineContent> content = Optional.empty();

    Place() {
      getStyleClass().add("place");
      setAccessibleRole(AccessibleRole.BUTTON);
      setManaged(false);
      setMouseTransparent(true);
    }

    void put(int shown, TimelineContent of, Box box) {
      boolean other = row != shown;
      row = shown;
      content = Optional.of(of);
      resizeRelocate(box.x(), box.y(), box.width(), box.height());
      if (other) {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? content.map(of -> of.bars().label(row) + ", " + of.bars().detail(row)).orElse("")
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  void show(Picture picture, TimelineContent content, Stage stage) {
    List<Spot> spots = picture.events();
    int count = Math.min(MOST, spots.size());
    while (nodes.size() < count) {
      Place place = new Place();
      nodes.add(place);
      getChildren().add(place);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Place place = nodes.get(i);
      place.setVisible(i < count);
      if (i < count && spots.get(i).thing() instanceof Thing.Event event) {
        place.put(event.row(), content, spots.get(i).box());
      }
    }
  }
}
