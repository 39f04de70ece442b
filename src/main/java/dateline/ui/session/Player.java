package dateline.ui.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/// Goes through time by itself: one step after the other, on or back, to the end or round and
/// round.
///
/// It never outruns the window: a step waits until the one before is shown. Used on the JavaFX
/// thread only.
public final class Player {
  private static final Duration SOON = Duration.millis(50);

  /// By what it goes.
  public enum Stride {
    /// From one event found to the next.
    EVENT,
    /// From one month with events to the next: only that month is shown.
    MONTH,
    /// From one day of publication to the next, in the past.
    PUBLICATION
  }

  /// Which way it goes.
  public enum Way {
    /// Nowhere.
    STILL,
    /// To what came later.
    ON,
    /// To what came before.
    BACK
  }

  /// How one goes by some stride.
  interface Pace {
    /// Whether the last step is shown, so that there can be another one.
    boolean isReady();

    /// One step; false where there is none.
    boolean step(boolean later);

    /// Back to where a way begins.
    void begin(boolean later);
  }

  private final Map<Stride, Pace> paces;
  private final BooleanSupplier calm;
  private final PauseTransition pause = new PauseTransition();
  private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.STILL);
  private final ObjectProperty<Stride> stride = new SimpleObjectProperty<>(Stride.EVENT);
  private final ObjectProperty<Duration> frame = new SimpleObjectProperty<>(Duration.seconds(1));
  private final BooleanProperty loop = new SimpleBooleanProperty();
  private boolean fresh;

  /// A player of these paces; `calm` tells that the reader wants less motion.
  public Player(Map<Stride, Pace> paces, BooleanSupplier calm) {
    this.paces = new EnumMap<>(paces);
    this.calm = calm;
    pause.setOnFinished(_ -> go());
    stride.subscribe((before, now) -> stop());
  }

  /// Which way it goes now.
  public ReadOnlyObjectProperty<Way> way() {
    return way.getReadOnlyProperty();
  }

  /// By what it goes.
  public ObjectProperty<Stride> stride() {
    return stride;
  }

  /// How long each step is shown.
  public ObjectProperty<Duration> frame() {
    return frame;
  }

  /// Whether it begins again at the end.
  public BooleanProperty loop() {
    return loop;
  }

  /// Goes that way, from the end again from where the way begins; or stops, if it goes so already.
  public void play(Way wanted) {
    if (way.get() == wanted) {
      stop();
      return;
    }
    way.set(wanted);
    fresh = true;
    go();
  }

  /// One step by hand; it ends what goes by itself.
  public void step(boolean later) {
    stop();
    pace().step(later);
  }

  /// Goes no further.
  public void stop() {
    pause.stop();
    way.set(Way.STILL);
  }

  private Pace pace() {
    return java.util.Objects.requireNonNull(paces.get(stride.get()));
  }

  private void go() {
    if (!pace().isReady()) {
      rest(SOON);
      return;
    }
    boolean later = way.get() == Way.ON;
    if (!pace().step(later)) {
      if (!fresh && !loop.get()) {
        stop();
        return;
      }
      pace().begin(later);
    }
    fresh = false;
    rest(shown());
  }

  /// Who wants less motion sees each step twice as long.
  Duration shown() {
    return calm.getAsBoolean() ? frame.get().multiply(2) : frame.get();
  }

  private void rest(Duration time) {
    pause.setDuration(time);
    pause.playFromStart();
  }
}
