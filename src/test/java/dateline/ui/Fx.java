package dateline.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// The one JavaFX toolkit of a test run, and ways to do things on its thread.
///
/// Keep scenes within 1000×1000: the headless screen is no larger.
public final class Fx {
  private static final long SECONDS = 30;
  private static boolean started;

  private Fx() {}

  /// Starts the toolkit, once for all tests.
  public static synchronized void start() {
    if (started) {
      return;
    }
    CountDownLatch ready = new CountDownLatch(1);
    Platform.startup(ready::countDown);
    try {
      if (!ready.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit did not start");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Platform.setImplicitExit(false);
    started = true;
  }

  /// Runs on the JavaFX thread and waits for the result; what it throws is thrown here.
  public static <T> T get(Supplier<T> work) {
    start();
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.get());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /// Runs on the JavaFX thread and waits.
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }

  /// Waits, letting the JavaFX thread work, until the claim holds there.
  public static void until(String claim, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!get(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + SECONDS + " s in vain until " + claim);
      }
      Thread.onSpinWait();
    }
  }

  /// A shown window around `root`.
  public static Stage show(Supplier<? extends Parent> root, double width, double height) {
    return get(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(root.get(), width, height));
      stage.show();
      return stage;
    });
  }

  /// What the scene looks like now.
  public static WritableImage picture(Scene scene) {
    return get(() -> scene.snapshot(null));
  }
}
