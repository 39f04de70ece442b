package dateline.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The window of the program.
public final class Window {
  private Window() {}

  /// Shows the window on a collection, on the last one, or, at the first start, on the samples.
  /// Returns at once; the program ends when the window is closed.
  public static void launch(Desk desk, Optional<Path> collection) {
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new Label(collection.orElse(desk.collections()).toString())));
      stage.show();
    });
  }
}
