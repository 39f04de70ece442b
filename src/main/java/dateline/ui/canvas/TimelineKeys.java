package dateline.ui.canvas;

import dateline.timeline.Crowd;
import dateline.timeline.Lanes;
import dateline.timeline.Spot;
import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keys of a timeline: from event to event along a lane, from lane to lane, and over time.
final class TimelineKeys {
  private final TimelinePane pane;
  private int lane;

  TimelineKeys(TimelinePane pane) {
    this.pane = pane;
  }

  void listen() {
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || pane.content().isEmpty()) {
      return;
    }
    boolean known =
        switch (event.getCode()) {
          case LEFT -> step(-1);
          case RIGHT -> step(1);
          case UP -> toLane(-1);
          case DOWN -> toLane(1);
          case HOME -> end(1);
          case END -> end(-1);
          case PAGE_UP -> page(-1);
          case PAGE_DOWN -> page(1);
          case PLUS, ADD, EQUALS -> zoom(1.6);
          case MINUS, SUBTRACT -> zoom(1 / 1.6);
          case DIGIT0, NUMPAD0 -> fit();
          case T -> today();
          case ENTER -> open();
          default -> false;
        };
    if (known) {
      event.consume();
    }
  }

  private List<Lanes.Lane> lanes() {
    return pane.content().orElseThrow().lanes().list();
  }

  private Crowd crowd() {
    lane = Math.min(lane, lanes().size() - 1);
    int chosen = pane.chosen();
    for (int i = 0; chosen >= 0 && i < lanes().size() && !here().has(chosen); i++) {
      lane = i;
    }
    return here();
  }

  private Crowd here() {
    return lanes().get(lane).crowd();
  }

  private boolean step(int step) {
    Crowd crowd = crowd();
    int chosen = pane.chosen();
    int next = chosen >= 0 ? crowd.neighbour(chosen, step) : firstSeen(step);
    return choose(next);
  }

  /// Where nothing is chosen: the first or last event in sight.
  private int firstSeen(int step) {
    Comparator<Spot> byX = Comparator.comparingDouble(spot -> spot.box().x());
    return pane.picture().events().stream()
        .min(step > 0 ? byX : byX.reversed())
        .map(TimelineKeys::row)
        .orElse(-1);
  }

  private static int row(Spot spot) {
    return spot.thing() instanceof Thing.Event event ? event.row() : -1;
  }

  private boolean toLane(int step) {
    if (lanes().size() == 1) {
      return toTrack(step);
    }
    crowd();
    int next = lane + step;
    if (next < 0 || next >= lanes().size()) {
      return true;
    }
    lane = next;
    int chosen = pane.chosen();
    if (chosen < 0 || here().has(chosen)) {
      return choose(chosen < 0 ? firstSeen(1) : chosen);
    }
    int after = here().neighbour(chosen, 1);
    return choose(after >= 0 ? after : here().neighbour(chosen, -1));
  }

  /// In a lane of its own: the nearest event above or below in sight.
  private boolean toTrack(int step) {
    Optional<Spot> from =
        pane.picture().events().stream().filter(spot -> row(spot) == pane.chosen()).findFirst();
    if (from.isEmpty()) {
      return step(1);
    }
    double x = from.get().box().x();
    double y = from.get().box().y();
    return pane.picture().events().stream()
        .filter(spot -> (spot.box().y() - y) * step > 1)
        .min(
            Comparator.comparingDouble(
                spot -> Math.abs(spot.box().x() - x) + 4 * Math.abs(spot.box().y() - y)))
        .map(spot -> choose(row(spot)))
        .orElse(true);
  }

  private boolean end(int step) {
    Crowd crowd = crowd();
    return crowd.size() == 0 || choose(step > 0 ? crowd.rowAt(0) : crowd.rowAt(crowd.size() - 1));
  }

  private boolean page(int step) {
    Viewport now = pane.target();
    pane.glide(now.panned(step * now.width() * 0.9));
    return true;
  }

  private boolean zoom(double factor) {
    Viewport now = pane.target();
    pane.glide(now.zoomed(chosenX(now), factor));
    return true;
  }

  /// The chosen event stays where it is; where none is in sight, the middle does.
  private double chosenX(Viewport now) {
    if (pane.chosen() >= 0) {
      double x = now.x(pane.content().orElseThrow().bars().start(pane.chosen()) + 0.5);
      if (x >= 0 && x <= now.width()) {
        return x;
      }
    }
    return now.width() / 2;
  }

  private boolean fit() {
    pane.fit();
    return true;
  }

  private boolean today() {
    pane.goTo(LocalDate.ofEpochDay(pane.today()));
    return true;
  }

  private boolean open() {
    if (pane.chosen() >= 0) {
      pane.handlers().opened(pane.chosen());
    }
    return pane.chosen() >= 0;
  }

  private boolean choose(int row) {
    if (row >= 0) {
      pane.chooseByHand(row);
      pane.reveal(row);
    }
    return true;
  }
}
