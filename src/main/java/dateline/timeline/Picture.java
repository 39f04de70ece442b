package dateline.timeline;

import java.util.List;
import java.util.Optional;

/// A finished picture: layers to paint in order, and what lies where.
public record Picture(double width, double height, List<Layer> layers, List<Spot> spots) {
  /// Copies the lists.
  public Picture {
    layers = List.copyOf(layers);
    spots = List.copyOf(spots);
  }

  /// A picture of nothing.
  public static Picture empty(double width, double height) {
    return new Picture(width, height, List.of(), List.of());
  }

  /// What lies under a point: the last spot there.
  public Optional<Thing> at(double x, double y) {
    return spots.reversed().stream()
        .filter(spot -> spot.box().holds(x, y))
        .map(Spot::thing)
        .findFirst();
  }

  /// Where the events are, each as often as it is drawn.
  public List<Spot> events() {
    return spots.stream().filter(spot -> spot.thing() instanceof Thing.Event).toList();
  }
}
