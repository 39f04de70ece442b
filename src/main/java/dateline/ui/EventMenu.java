package dateline.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the chosen event, the same wherever it is asked for.
public final class EventMenu {
  private static final List<String> IDS =
      List.of(
          "open", "context", "-", "star", "tag", "note", "-", "correct", "merge", "split", "-",
          "hide");

  private final Commands commands;

  /// A menu of these commands.
  public EventMenu(Commands commands) {
    this.commands = commands;
  }

  /// A new popup menu.
  public ContextMenu popup() {
    ContextMenu menu = new ContextMenu();
    for (String id : IDS) {
      menu.getItems().add(id.equals("-") ? new SeparatorMenuItem() : commands.item(id));
    }
    menu.setOnShowing(_ -> commands.refresh());
    return menu;
  }
}
