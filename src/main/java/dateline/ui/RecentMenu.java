package dateline.ui;

import dateline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The collections that were open lately, newest first; it cannot be opened where there are none.
final class RecentMenu extends Menu {
  /// A menu of these files; `open` is told the one that the reader wants.
  RecentMenu(Words words, List<Path> files, Consumer<Path> open) {
    super(words.say("menu.recent"));
    setId("menu-recent");
    setDisable(files.isEmpty());
    for (Path file : files) {
      MenuItem item = new MenuItem(name(file, files));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open.accept(file));
      getItems().add(item);
    }
  }

  /// Two collections of one name are told apart by their folders.
  private static String name(Path file, List<Path> files) {
    boolean alone =
        files.stream().filter(each -> each.getFileName().equals(file.getFileName())).count() == 1;
    String name = String.valueOf(file.getFileName()).replace(".dateline", "");
    return alone ? name : name + " (" + file.getParent() + ")";
  }
}
