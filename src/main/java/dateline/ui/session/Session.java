package dateline.ui.session;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.event.Event;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import dateline.ui.screen.Screen;
import dateline.ui.work.Latest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One collection in one window: the screen as it is, and the way to the next one.
///
/// Used on the JavaFX thread only.
public final class Session {
  private final OpenCollection collection;
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.START);
  private final Latest latest = new Latest();
  private final Latest rehearsal = new Latest();
  private final Consumer<Exception> failed;
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
  private boolean passing;
  private boolean closed;

  /// A window on `collection`; `failed` is told of questions that could not be answered.
  public Session(OpenCollection collection, Consumer<Exception> failed) {
    this.collection = collection;
    this.failed = failed;
  }

  /// The collection.
  public OpenCollection collection() {
    return collection;
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
    if (closed) {
      return;
    }
    Screen before = now();
    boolean passed = passing;
    passing = false;
    screen.set(step.apply(before));
    if (passed || !now().inquiry().equals(before.inquiry())) {
      ask();
    }
  }

  /// Shows a screen that is only passed by: while a brush is moved, what lies under it is counted,
  /// as often as answers come, but there is no coming back to it.
  public void pass(UnaryOperator<Screen> step) {
    Screen before = now();
    passing = true;
    screen.set(step.apply(before));
    if (!now().inquiry().equals(before.inquiry()) && !latest.isAsking()) {
      ask();
    }
  }

  /// Whether what is shown is only passed by.
  public boolean isPassing() {
    return passing;
  }

  /// Words were typed. They are asked at once: who types faster than answers come gets the last
  /// one.
  public void typed(String text) {
    if (!text.equals(now().typed())) {
      next(before -> before.typed(text));
    }
  }

  /// Asks again: the collection has changed.
  public void ask() {
    rehearsal.forget();
    Screen asked = now();
    latest.ask(stale -> answer(asked, stale), found -> found(asked, found), failed);
  }

  /// Waits for no answer any more, and goes nowhere else: the collection is about to be closed.
  public void close() {
    closed = true;
    latest.forget();
    rehearsal.forget();
  }

  /// Answers, unseen, the sort of questions that a reader may ask next, and shows each answer to
  /// `also`, on another thread: code that has run before runs quicker.
  public void rehearse(Consumer<Answer> also) {
    now()
        .answer()
        .ifPresent(answer ->
            rehearsal.ask(
                stale -> {
                  for (Query question : Rehearsal.of(answer)) {
                    if (!stale.getAsBoolean()) {
                      collection.find(question, stale).ifPresent(also);
                    }
                  }
                  return Optional.empty();
                },
                _ -> {},
                _ -> {}));
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

  /// How much of a long answer is done, from 0 to 1; -1 while none is awaited.
  public ReadOnlyDoubleProperty part() {
    return part.getReadOnlyProperty();
  }

  private record Found(Answer answer, long millis, Optional<String> same) {}

  /// Whether an answer is awaited.
  public boolean isAsking() {
    return latest.isAsking();
  }

  /// What would be found on another screen.
  Optional<Answer> find(Screen asked, BooleanSupplier stale) throws IOException {
    return asked.known().isPresent()
        ? collection.past().find(asked.question(), asked.known().get(), new Told(stale))
        : collection.find(asked.question(), stale);
  }

  private Optional<Found> answer(Screen asked, BooleanSupplier stale) throws IOException {
    long start = System.nanoTime();
    Optional<Answer> answer = find(asked, stale);
    return answer.map(found ->
        new Found(found, (System.nanoTime() - start) / 1_000_000, again(asked, found.table())));
  }

  /// The chosen event under the name that it has in another table: an event is named for one of the
  /// sentences that tell it, and on an earlier day that one was not yet written.
  private static Optional<String> again(Screen asked, Table table) {
    int row = asked.chosenRow();
    if (row < 0 || table.row(asked.chosen().orElseThrow()) >= 0) {
      return asked.chosen();
    }
    Event event = asked.answer().orElseThrow().table().event(row).event();
    return event.mentions().stream()
        .flatMap(mention -> Mentions.eventOf(mention, table).stream())
        .findFirst();
  }

  private void found(Screen asked, Found found) {
    part.set(-1);
    Screen before = now();
    if (passing) {
      screen.set(before.passed(found.answer(), found.millis()));
      if (!before.inquiry().equals(asked.inquiry())) {
        ask();
      }
      return;
    }
    boolean moved = before.chosen().isPresent() && !found.same.equals(before.chosen());
    screen.set(
        (moved && found.same.isPresent() ? before.chose(found.same.get()) : before)
            .found(found.answer(), found.millis()));
  }

  /// Tells how far a long answer is, a few times a second.
  private final class Told implements Progress {
    private final BooleanSupplier stale;
    private long last = System.nanoTime();

    Told(BooleanSupplier stale) {
      this.stale = stale;
    }

    @Override
    public void at(long done, long total) {
      long now = System.nanoTime();
      if (now - last > 100_000_000 && total > 0) {
        last = now;
        Platform.runLater(() -> part.set(stale.getAsBoolean() ? -1 : (double) done / total));
      }
    }

    @Override
    public boolean cancelled() {
      return stale.getAsBoolean();
    }
  }
}
