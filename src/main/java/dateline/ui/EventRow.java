package dateline.ui;

import dateline.event.Status;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A line of the list: an event, with its menu, or a stretch without one.
final class EventRow extends TableRow<Lines.Line> {
  private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
  private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("called-off");

  private final Words words;
  private final EventMenu menu;
  private final Supplier<Shown> shown;

  EventRow(Words words, EventMenu menu, Runnable open, Supplier<Shown> shown) {
    this.words = words;
    this.menu = menu;
    this.shown = shown;
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY
          && event.getClickCount() == 2
          && getItem() instanceof Lines.Row) {
        open.run();
      }
    });
  }

  @Override
  protected void updateItem(Lines.Line line, boolean empty) {
    super.updateItem(line, empty);
    boolean event = !empty && line instanceof Lines.Row;
    pseudoClassStateChanged(GAP, !empty && line instanceof Lines.Gap);
    pseudoClassStateChanged(PALE, line instanceof Lines.Row row && !row.matches());
    pseudoClassStateChanged(OFF, event && calledOff((Lines.Row) line));
    setContextMenu(event ? menu.popup() : null);
    setAccessibleText(
        !empty && line instanceof Lines.Gap gap ? words.say("list.gap", gap.days()) : null);
  }

  private boolean calledOff(Lines.Row row) {
    Status status = shown.get().event(row.row()).event().status();
    return status == Status.CANCELLED || status == Status.DENIED;
  }
}
