package dateline.ui;

import dateline.query.Answer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// One collection in one window: the screen as it is, and the way to the next one.
///
/// Used on the JavaFX thread only.
public final class Session {
  private static final Duration PAUSE = Duration.millis(30);

  private final Shelf shelf;
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.START);
  private final Latest latest = new Latest();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Consumer<Exception> failed;

  /// A window on `shelf`; `failed` is told of questions that could not be answered.
  public Session(Shelf shelf, Consumer<Exception> failed) {
    this.shelf = shelf;
    this.failed = failed;
    pause.setOnFinished(_ -> ask());
  }

  /// The collection.
  public Shelf shelf() {
    return shelf;
  }

  /// The screen as it is now.
  public Screen now() {
    return screen.get();
  }

  /// The screen, to be watched.
  public ReadOnlyObjectProperty<Screen> screen() {
    return screen.getReadOnlyProperty();
  }

  /// Shows the next screen, and asks if its question is another one.
  public void next(UnaryOperator<Screen> step) {
    Screen before = now();
    screen.set(step.apply(before));
    if (!now().question().equals(before.question())) {
      ask();
    }
  }

  /// Words were typed; the question waits for a short pause.
  public void typed(String text) {
    Screen before = now();
    if (text.equals(before.typed())) {
      return;
    }
    screen.set(before.typed(text));
    if (!now().question().equals(before.question())) {
      pause.playFromStart();
    }
  }

  /// Asks again: the collection has changed.
  public void ask() {
    pause.stop();
    Screen asked = now();
    latest.ask(stale -> answer(asked, stale), this::found, failed);
  }

  /// Shows a part of the screen now and whenever it becomes another one.
  public <T> void watch(Function<Screen, T> part, Consumer<T> show) {
    screen.addListener((_, before, now) -> {
      T value = part.apply(now);
      if (!Objects.equals(value, part.apply(before))) {
        show.accept(value);
      }
    });
    show.accept(part.apply(now()));
  }

  private record Found(Answer answer, long millis) {}

  private Optional<Found> answer(Screen asked, java.util.function.BooleanSupplier stale) {
    long start = System.nanoTime();
    return shelf
        .find(asked.question(), stale)
        .map(answer -> new Found(answer, (System.nanoTime() - start) / 1_000_000));
  }

  private void found(Found found) {
    screen.set(now().found(found.answer(), found.millis()));
  }
}
