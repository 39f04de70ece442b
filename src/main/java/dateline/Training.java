package dateline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// A start for Java to watch: opens the window on the samples, lets it paint, and ends. Java keeps
/// what it saw in a cache beside the program (`bin/dateline train`), and starts faster from it.
public final class Training {
  private static final int FRAMES = 30;

  private Training() {}

  /// Opens the window and closes it.
  public static void main(String[] args) {
    Main.main(new String[0]);
    Platform.runLater(() -> new Watch().start());
  }

  private static final class Watch extends AnimationTimer {
    private int painted;

    @Override
    public void handle(long now) {
      boolean shown = Window.getWindows().stream().map(Window::getScene).anyMatch(Watch::isFilled);
      painted += shown ? 1 : 0;
      if (painted == FRAMES) {
        System.exit(0);
      }
    }

    private static boolean isFilled(@org.jspecify.annotations.Nullable Scene scene) {
      return scene != null
          && scene.lookup("#events") instanceof TableView<?> events
          && !events.getItems().isEmpty();
    }
  }
}
