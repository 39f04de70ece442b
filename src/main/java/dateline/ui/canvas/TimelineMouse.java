package dateline.ui.canvas;

import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// The mouse on a timeline: the wheel zooms at the pointer, with Shift it pans or, where the days
/// around an event are shown, shows more or fewer; dragging pans, a drag with Ctrl brushes, on the
/// overview too.
final class TimelineMouse {
  private static final double NOTCH = 40;
  private static final double DRAG = 4;

  private final TimelinePane pane;
  private final HoverCard card;
  private final Faces faces;
  private final Deque<Viewport> earlier = new ArrayDeque<>();
  private Drag drag = Drag.NONE;
  private double pressX;
  private double pressY;
  private Viewport pressed = new Viewport(0, 1, 1, 0);
  private boolean dragged;

  TimelineMouse(TimelinePane pane, HoverCard card) {
    this.pane = pane;
    this.card = card;
    faces = new Faces(pane);
  }

  private enum Drag {
    NONE,
    PAN,
    BRUSH,
    SCROLL,
    OVERVIEW_MOVE,
    OVERVIEW_NEW,
    OVERVIEW_BRUSH
  }

  void listen() {
    pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    pane.addEventHandler(ZoomEvent.ZOOM, this::zoomed);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
  }

  private double plotX(double x) {
    return x - pane.stage().plot().x();
  }

  private void scrolled(ScrollEvent event) {
    card.hide();
    event.consume();
    Viewport now = pane.target();
    double dx = event.getDeltaX();
    double dy = event.getDeltaY();
    boolean overNames = event.getX() < pane.stage().plot().x();
    if (overNames || event.isAltDown()) {
      pane.look(now.scrolled(now.scroll() - dy));
    } else if (event.isShiftDown() && pane.handlers().widened(dx + dy > 0)) {
      return;
    } else if (event.isShiftDown()) {
      pane.look(now.panned(-(dx + dy) * 2));
    } else if (Math.abs(dx) > Math.abs(dy)) {
      pane.look(now.panned(-dx));
    } else {
      pane.look(now.zoomed(plotX(event.getX()), Math.pow(1.25, dy / NOTCH)));
    }
  }

  private void zoomed(ZoomEvent event) {
    event.consume();
    pane.look(pane.target().zoomed(plotX(event.getX()), event.getZoomFactor()));
  }

  private void pressed(MouseEvent event) {
    pane.requestFocus();
    card.hide();
    dragged = false;
    drag = Drag.NONE;
    if (event.getButton() != MouseButton.PRIMARY || pane.content().isEmpty()) {
      return;
    }
    pressX = event.getX();
    pressY = event.getY();
    pressed = pane.target();
    if (pane.stage().overview().holds(pressX, pressY)) {
      double left = pane.overview().x(pressed.first());
      double right = pane.overview().x(pressed.last());
      boolean inside = pressX >= left - 4 && pressX <= right + 4;
      Drag plain = inside ? Drag.OVERVIEW_MOVE : Drag.OVERVIEW_NEW;
      drag = event.isShortcutDown() ? Drag.OVERVIEW_BRUSH : plain;
    } else if (pane.stage().onScrollBar(pressX, pressY)) {
      drag = Drag.SCROLL;
    } else {
      drag = event.isShortcutDown() ? Drag.BRUSH : Drag.PAN;
    }
  }

  private void dragged(MouseEvent event) {
    double dx = event.getX() - pressX;
    double dy = event.getY() - pressY;
    if (drag == Drag.NONE || (!dragged && Math.hypot(dx, dy) < DRAG)) {
      return;
    }
    dragged = true;
    event.consume();
    switch (drag) {
      case PAN -> {
        pane.setCursor(Cursor.CLOSED_HAND);
        Viewport panned = pressed.panned(-dx);
        pane.look(panned.scrolled(pressed.scroll() - dy));
      }
      case BRUSH, OVERVIEW_BRUSH -> brush(event.getX());
      case SCROLL -> {
        double lanes = dy * pane.stage().lanesHeight() / pane.stage().plot().height();
        pane.look(pressed.scrolled(pressed.scroll() + lanes));
      }
      case OVERVIEW_MOVE -> {
        double days = pane.overview().dayAt(event.getX()) - pane.overview().dayAt(pressX);
        pane.look(pressed.panned(days / pressed.daysPerPixel()));
      }
      case OVERVIEW_NEW -> {
        double from = pane.overview().dayAt(Math.min(pressX, event.getX()));
        double to = pane.overview().dayAt(Math.max(pressX, event.getX()));
        pane.look(Viewport.between(from, to, pressed.width()).scrolled(pressed.scroll()));
      }
      case NONE -> {}
    }
  }

  private boolean isBrush() {
    return drag == Drag.BRUSH || drag == Drag.OVERVIEW_BRUSH;
  }

  /// The day at a place of the plot, or of the overview where that is what is brushed.
  private double brushDay(double x) {
    return drag == Drag.OVERVIEW_BRUSH ? pane.overview().dayAt(x) : pane.target().dayAt(plotX(x));
  }

  /// Shows which days are brushed so far, and lets them be counted.
  private void brush(double x) {
    pane.brushing(Optional.of(new Brush(pressX, x, drag == Drag.OVERVIEW_BRUSH)));
    pane.handlers().brushing(brushDay(pressX), brushDay(x));
  }

  private void released(MouseEvent event) {
    pane.setCursor(Cursor.DEFAULT);
    if (isBrush() && dragged) {
      pane.brushing(Optional.empty());
      pane.handlers().brushed(brushDay(pressX), brushDay(event.getX()));
    } else if (drag != Drag.NONE && drag != Drag.SCROLL && !dragged) {
      clicked(event);
    }
    drag = Drag.NONE;
  }

  private void clicked(MouseEvent event) {
    boolean twice = event.getClickCount() == 2;
    Optional<Thing> thing = pane.picture().at(event.getX(), event.getY());
    if (thing.isEmpty()) {
      if (twice) {
        back(event.getX());
      }
      return;
    }
    switch (thing.get()) {
      case Thing.Event(int row, int _) -> {
        pane.chooseByHand(row);
        if (twice) {
          pane.handlers().opened(row);
        }
      }
      case Thing.More more -> into(more.firstDay(), more.lastDay() + 1.0);
      case Thing.Lasting lasting ->
          into(lasting.day() - pane.target().days(), lasting.day() + pane.target().days() / 4);
      case Thing.Strip _ -> {
        if (twice) {
          Viewport now = pane.target();
          remember();
          pane.glide(now.zoomed(plotX(event.getX()), 4));
        }
      }
      case Thing.Overview _ -> {
        double day = pane.overview().dayAt(event.getX());
        pane.glide(pane.target().centred(day));
      }
      case Thing.Undated _ -> pane.handlers().undatedAsked();
      case Thing.Beyond beyond -> {
        remember();
        pane.goTo(LocalDate.ofEpochDay(beyond.day()));
      }
      case Thing.LaneName _, Thing.Density _ -> {}
    }
  }

  private void into(double first, double last) {
    remember();
    Viewport now = pane.target();
    double margin = (last - first) * 0.1;
    pane.glide(Viewport.between(first - margin, last + margin, now.width()).scrolled(now.scroll()));
  }

  private void remember() {
    earlier.push(pane.target());
  }

  private void back(double x) {
    if (earlier.isEmpty()) {
      pane.glide(pane.target().zoomed(plotX(x), 0.25));
    } else {
      pane.glide(earlier.pop());
    }
  }

  private void moved(MouseEvent event) {
    double x = event.getX();
    double y = event.getY();
    Optional<Thing> thing = pane.picture().at(x, y);
    boolean clickable =
        thing.isPresent()
            && !(thing.get() instanceof Thing.Strip)
            && !(thing.get() instanceof Thing.LaneName);
    pane.setCursor(clickable ? Cursor.HAND : Cursor.DEFAULT);
    pane.hover(
        thing.orElse(new Thing.Overview()) instanceof Thing.Event event2 ? event2.row() : -1);
    if (thing.isEmpty()) {
      card.hide();
      return;
    }
    card.later(() ->
        faces
            .of(thing.get(), x)
            .ifPresent(face -> card.show(face, x, y, pane.getWidth(), pane.getHeight())));
  }

  private void leave() {
    pane.hover(-1);
    card.hide();
  }
}
