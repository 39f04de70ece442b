package dateline.ui.command;

import java.util.List;
import java.util.function.BooleanSupplier;

/// One thing that a reader can tell the window to do. Menu, keys, palette and help sheet are made
/// from the list of them.
///
/// `id` names its words: `command.<id>`. `keys` are as [javafx.scene.input.KeyCombination] reads
/// them, or a single character such as `?`; the first is the one to show.
public record Command(
    String id, Menu menu, List<String> keys, BooleanSupplier enabled, Runnable action) {
  /// The menus, in their order.
  public enum Menu {
    /// Collections, articles, results.
    FILE,
    /// Undo, search.
    EDIT,
    /// What is shown and how.
    VIEW,
    /// The chosen event.
    EVENT,
    /// Help.
    HELP
  }

  /// Does it, if it can be done now.
  public boolean run() {
    if (!enabled.getAsBoolean()) {
      return false;
    }
    action.run();
    return true;
  }
}
