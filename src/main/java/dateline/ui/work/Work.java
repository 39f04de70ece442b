package dateline.ui.work;

import dateline.collection.Progress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Long tasks beside the window, one after the other, with progress and a way to call them off.
public final class Work implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Work.class);

  /// A task that may fail.
  @FunctionalInterface
  public interface Task<T> {
    /// Does it, telling how far it is.
    T run(Progress progress) throws Exception;
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private volatile AtomicBoolean cancelled = new AtomicBoolean();

  /// Whether a named task is under way.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// How much of it is done, from 0 to 1, or -1 while nobody knows.
  public ReadOnlyDoubleProperty part() {
    return part.getReadOnlyProperty();
  }

  /// What it is called.
  public ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /// Calls the running task off.
  public void cancel() {
    cancelled.set(true);
  }

  /// Does something short, in turn.
  public <T> void run(Task<T> task, Consumer<T> done, Consumer<Exception> failed) {
    thread.execute(() -> attempt(task, Progress.NONE, done, failed, () -> {}));
  }

  /// Does something long under a name that the reader sees.
  public <T> void run(String title, Task<T> task, Consumer<T> done, Consumer<Exception> failed) {
    AtomicBoolean off = new AtomicBoolean();
    thread.execute(() -> {
      cancelled = off;
      Platform.runLater(() -> begin(title));
      attempt(task, new Shown(off), done, failed, () -> busy.set(false));
    });
  }

  private void begin(String title) {
    name.set(title);
    part.set(-1);
    busy.set(true);
  }

  private static <T> void attempt(
      Task<T> task,
      Progress progress,
      Consumer<T> done,
      Consumer<Exception> failed,
      Runnable afterwards) {
    try {
      T result = task.run(progress);
      Platform.runLater(() -> {
        afterwards.run();
        done.accept(result);
      });
    } catch (Exception e) {
      LOG.warn("A task failed", e);
      Platform.runLater(() -> {
        afterwards.run();
        failed.accept(e);
      });
    }
  }

  /// Stops after the running task, which is called off.
  @Override
  public void close() {
    cancel();
    thread.shutdown();
  }

  private final class Shown implements Progress {
    private final AtomicBoolean off;
    private long last;

    Shown(AtomicBoolean off) {
      this.off = off;
    }

    @Override
    public void at(long done, long total) {
      long now = System.nanoTime();
      if (now - last > 40_000_000 || done == total) {
        last = now;
        Platform.runLater(() -> part.set(total <= 0 ? -1 : (double) done / total));
      }
    }

    @Override
    public boolean cancelled() {
      return off.get();
    }
  }
}
