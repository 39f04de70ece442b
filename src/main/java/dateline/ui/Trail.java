package dateline.ui;

import java.util.ArrayList;
import java.util.List;

/// The views a reader came by, oldest first, and the one that is shown.
public record Trail(List<View> views, int at) {
  /// As many views as are remembered.
  static final int LONGEST = 200;

  /// Where a reader begins.
  public static final Trail START = new Trail(List.of(View.ALL), 0);

  /// Copies the views and checks the place.
  public Trail {
    views = List.copyOf(views);
    if (at < 0 || at >= views.size()) {
      throw new IllegalArgumentException("view " + at + " of " + views.size());
    }
  }

  /// The view that is shown.
  public View here() {
    return views.get(at);
  }

  /// Arrives at a view. What lay ahead is forgotten; typing on replaces the view typed from.
  public Trail arrive(View view) {
    if (view.equals(here())) {
      return this;
    }
    int keep = here().typedOn(view) ? at : at + 1;
    List<View> next = new ArrayList<>(views.subList(0, keep));
    next.add(view);
    if (next.size() > LONGEST) {
      next.removeFirst();
    }
    return new Trail(next, next.size() - 1);
  }

  /// Whether there is a view to go back to.
  public boolean hasBack() {
    return at > 0;
  }

  /// Whether there is a view to go forward to.
  public boolean hasForward() {
    return at < views.size() - 1;
  }

  /// One view back, or this trail where there is none.
  public Trail back() {
    return hasBack() ? new Trail(views, at - 1) : this;
  }

  /// One view forward, or this trail where there is none.
  public Trail forward() {
    return hasForward() ? new Trail(views, at + 1) : this;
  }
}
