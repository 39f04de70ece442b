package dateline.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places a reader came by, oldest first, and the one that is shown.
public record Trail(List<Place> places, int at) {
  /// As many places as are remembered.
  static final int LONGEST = 200;

  /// Where a reader begins.
  public static final Trail START = new Trail(List.of(new Place(View.ALL, Optional.empty())), 0);

  /// A view, and where one looked on the timeline, once that is known.
  public record Place(View view, Optional<Sight> sight) {}

  /// Copies the places and checks the one shown.
  public Trail {
    places = List.copyOf(places);
    if (at < 0 || at >= places.size()) {
      throw new IllegalArgumentException("place " + at + " of " + places.size());
    }
  }

  /// The view that is shown.
  public View here() {
    return places.get(at).view();
  }

  /// Where one looks on the timeline.
  public Optional<Sight> sight() {
    return places.get(at).sight();
  }

  /// Arrives at a view. What lay ahead is forgotten; typing on, and stepping on through the past,
  /// replaces the view gone on from.
  public Trail arrive(View view) {
    if (view.equals(here())) {
      return this;
    }
    return to(new Place(view, sight()), !here().goneOn(view));
  }

  /// Looks elsewhere on the timeline. Another zoom or a leap is a step; pushing the timeline along
  /// is none.
  public Trail look(Sight sight) {
    Optional<Sight> before = sight();
    if (before.isPresent() && before.get().near(sight)) {
      return this;
    }
    Place place = new Place(here(), Optional.of(sight));
    if (before.isEmpty() || before.get().pushed(sight)) {
      List<Place> next = new ArrayList<>(places);
      next.set(at, place);
      return new Trail(next, at);
    }
    return to(place, true);
  }

  private Trail to(Place place, boolean step) {
    List<Place> next = new ArrayList<>(places.subList(0, step ? at + 1 : at));
    next.add(place);
    if (next.size() > LONGEST) {
      next.removeFirst();
    }
    return new Trail(next, next.size() - 1);
  }

  /// Whether there is a place to go back to.
  public boolean hasBack() {
    return at > 0;
  }

  /// Whether there is a place to go forward to.
  public boolean hasForward() {
    return at < places.size() - 1;
  }

  /// One place back, or this trail where there is none.
  public Trail back() {
    return hasBack() ? new Trail(places, at - 1) : this;
  }

  /// One place forward, or this trail where there is none.
  public Trail forward() {
    return hasForward() ? new Trail(places, at + 1) : this;
  }
}
