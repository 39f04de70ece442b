package dateline.ui.session;

import dateline.collection.Appeared;
import dateline.ui.screen.Screen;
import dateline.ui.work.Latest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way through the past of a collection: into it, from one day of publication to the next, and
/// back to today.
///
/// Used on the JavaFX thread only.
public final class Known implements Player.Pace {
  private final Session session;
  private final Consumer<Exception> failed;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Optional<Appeared>> appeared =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The past of a session's collection; `failed` is told where it cannot be read.
  public Known(Session session, Consumer<Exception> failed) {
    this.session = session;
    this.failed = failed;
    session.watch(
        Screen::known,
        known -> {
          if (known.isPresent() && appeared.get().isEmpty()) {
            load(_ -> {});
          }
        });
    session.collection().onChange(_ -> Platform.runLater(this::changed));
  }

  /// When the articles appeared, once that was asked for.
  public ReadOnlyObjectProperty<Optional<Appeared>> appeared() {
    return appeared.getReadOnlyProperty();
  }

  /// Goes to the last day of publication, or back to today; `nowhere` is called where no article
  /// has a day.
  public void toggle(Runnable nowhere) {
    if (session.now().known().isPresent()) {
      today();
      return;
    }
    load(all -> {
      if (all.articles().isEmpty()) {
        nowhere.run();
      } else {
        on(all.articles().lastKey());
      }
    });
  }

  /// Shows what was known on a day.
  public void on(LocalDate day) {
    session.next(s -> s.knownOn(Optional.of(day)));
  }

  /// Shows what is known today.
  public void today() {
    session.next(s -> s.knownOn(Optional.empty()));
  }

  /// The day of publication before, or after, the one that is shown.
  public Optional<LocalDate> next(boolean later) {
    return session
        .now()
        .known()
        .flatMap(day -> appeared.get().flatMap(all -> later ? all.after(day) : all.before(day)));
  }

  @Override
  public boolean isReady() {
    return appeared.get().isPresent() && !session.isAsking();
  }

  @Override
  public boolean step(boolean later) {
    Optional<LocalDate> day = next(later);
    day.ifPresent(this::on);
    return day.isPresent();
  }

  @Override
  public void begin(boolean later) {
    appeared
        .get()
        .map(Appeared::articles)
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> on(later ? all.firstKey() : all.lastKey()));
  }

  private void changed() {
    appeared.set(Optional.empty());
    if (session.now().known().isPresent()) {
      load(_ -> {});
    }
  }

  private void load(Consumer<Appeared> then) {
    latest.ask(
        _ -> Optional.of(session.collection().past().appeared()),
        all -> {
          appeared.set(Optional.of(all));
          then.accept(all);
        },
        failed);
  }
}
