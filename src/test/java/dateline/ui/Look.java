package dateline.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens a window on events written down by hand, to look at: theme, width, height, query.
public final class Look {
  private Look() {}

  /// Opens it.
  public static void main(String[] args) {
    Platform.startup(() -> {
      Stage stage = new Stage();
      Path settings = Path.of("target", "look.properties");
      Settings s = new Settings(settings);
      s.set("theme", args[0]);
      s.set("width", args[1]);
      s.set("height", args[2]);
      if (args.length > 4) {
        s.set("language", args[4]);
      }
      s.save();
      Desk desk =
          new Desk(
              (f, p) -> {
                throw new java.io.IOException("no files here");
              },
              settings,
              Path.of("target"),
              List.of());
      Window window = new Window(stage, desk, SystemChoosers::new);
      stage.show();
      HandShelf shelf = args[3].equals("empty") ? HandShelf.empty() : HandShelf.filled();
      window.show(shelf);
      if (!args[3].equals("empty")) {
        shelf.saveSearch(new dateline.collection.SavedSearch("Taiwan", "taiwan"));
        window.session().orElseThrow().typed(args[3]);
      }
    });
  }
}
