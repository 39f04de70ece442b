package dateline.ui.work;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks questions beside the window; only the newest one gets to show its answer.
///
/// Call it from the JavaFX thread; answers are shown on that thread.
public final class Latest {
  private static final Logger LOG = LoggerFactory.getLogger(Latest.class);

  /// A question that may give up, empty-handed, once it is stale.
  @FunctionalInterface
  public interface Question<T> {
    /// Looks for the answer; `stale` tells that nobody waits for it any more.
    Optional<T> answer(BooleanSupplier stale) throws Exception;
  }

  /// What so many rows ask for takes no longer than a frame.
  private static final int AT_ONCE = 20_000;

  private final AtomicLong newest = new AtomicLong();
  private boolean asking;

  /// Asks, and forgets whatever was asked before.
  public <T> void ask(Question<T> question, Consumer<T> show, Consumer<Exception> failed) {
    long number = newest.incrementAndGet();
    asking = true;
    Thread.ofPlatform()
        .daemon()
        .name("question-" + number)
        .start(() -> answer(number, question, show, failed));
  }

  /// Asks a question about so many rows: of few here and now, of many beside the window. Who fails
  /// on a collection that was closed in between is not heard.
  public <T> void ask(int rows, Supplier<T> question, Consumer<T> show) {
    if (rows > AT_ONCE) {
      ask(_ -> Optional.of(question.get()), show, failure -> {});
    } else {
      forget();
      show.accept(question.get());
    }
  }

  /// Forgets what was asked.
  public void forget() {
    newest.incrementAndGet();
    asking = false;
  }

  /// Whether an answer is awaited.
  public boolean isAsking() {
    return asking;
  }

  private <T> void answer(
      long number, Question<T> question, Consumer<T> show, Consumer<Exception> failed) {
    if (number != newest.get()) {
      return;
    }
    try {
      Optional<T> answer = question.answer(() -> number != newest.get());
      answer.ifPresent(found -> later(number, () -> show.accept(found)));
    } catch (Exception e) {
      // Who no longer waits may have closed the collection in between.
      if (number == newest.get()) {
        LOG.warn("A question failed", e);
      }
      later(number, () -> failed.accept(e));
    }
  }

  private void later(long number, Runnable show) {
    Platform.runLater(() -> {
      if (number == newest.get()) {
        asking = false;
        show.run();
      }
    });
  }
}
