package dateline.ui.work;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
