package dateline.ui;

import dateline.timeline.Picture;
import dateline.timeline.Spot;
import dateline.timeline.Stage;
import dateline.timeline.Thing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The visible events as nodes for screen readers: nothing to see, but a name, a role and a place.
///
/// The nodes are used again from frame to frame.
final class TimelinePlaces extends Pane {
  private static final int MOST = 150;

  private final List<Place> nodes = new ArrayList<>();

  TimelinePlaces() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("places");
  }

  private static final class Place extends Region {
    private int row = -1;

    Place() {
      getStyleClass().add("place");
      setAccessibleRole(AccessibleRole.BUTTON);
      setManaged(false);
      setMouseTransparent(true);
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
        put(place, event.row(), spots.get(i), content);
      }
    }
  }

  private static void put(Place place, int row, Spot spot, TimelineContent content) {
    if (place.row != row) {
      place.row = row;
      place.setAccessibleText(content.bars().label(row) + ", " + content.bars().detail(row));
    }
    place.resizeRelocate(spot.box().x(), spot.box().y(), spot.box().width(), spot.box().height());
  }
}
