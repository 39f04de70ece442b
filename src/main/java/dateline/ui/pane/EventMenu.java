package dateline.ui.pane;

import dateline.timeline.Thing;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.command.Commands;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of the chosen event, the same wherever it is asked for, and that of a place without
/// one.
public final class EventMenu {
  private static final List<String> IDS =
      List.of(
          "open", "context", "-", "star", "tag", "note", "-", "correct", "merge", "split", "-",
          "hide");

  private static final List<String> OF_PLACE =
      List.of("goTo", "today", "fit", "-", "day", "month", "year", "-", "add", "picture");

  private final ContextMenu ofEvent;
  private final ContextMenu ofPlace;

  /// Menus of these commands.
  public EventMenu(Commands commands) {
    ofEvent = menu(commands, IDS);
    ofPlace = menu(commands, OF_PLACE);
  }

  /// The menu of the chosen event. It is one for all who show it: rows come and go by the hundred.
  public ContextMenu popup() {
    return ofEvent;
  }

  /// Opens on a timeline, for the event under the pointer, which is chosen, or for the place; asked
  /// for by a key, for the chosen event.
  public void listen(TimelinePane timeline, IntConsumer choose) {
    timeline.setOnContextMenuRequested(event -> {
      int row = row(timeline, event);
      ofEvent.hide();
      ofPlace.hide();
      if (row >= 0) {
        choose.accept(row);
      }
      (row >= 0 ? ofEvent : ofPlace).show(timeline, event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }

  private static int row(TimelinePane timeline, ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      return timeline.chosen();
    }
    return timeline
        .picture()
        .at(event.getX(), event.getY())
        .map(thing -> thing instanceof Thing.Event bar ? bar.row() : -1)
        .orElse(-1);
  }

  private static ContextMenu menu(Commands commands, List<String> ids) {
    ContextMenu menu = new ContextMenu();
    for (String id : ids) {
      menu.getItems().add(id.equals("-") ? new SeparatorMenuItem() : commands.item(id));
    }
    menu.setOnShowing(_ -> commands.refresh());
    return menu;
  }
}
