package dateline.ui.pane;

import dateline.event.Event;
import dateline.event.Status;
import dateline.ui.words.TimelineWords;
import dateline.ui.words.Words;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;

/// A line of the list: an event, or a stretch without one, which has no menu.
final class EventRow extends TableRow<Lines.Line> {
  private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
  private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("called-off");

  private final Words words;
  private final Supplier<Shown> shown;
  private final Tooltip tip = new Tooltip();
  private Shown filled = Shown.NOTHING;

  EventRow(Words words, Runnable open, Supplier<Shown> shown) {
    this.words = words;
    this.shown = shown;
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    tip.setOnShowing(_ -> tip.setText(inWords()));
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY
          && event.getClickCount() == 2
          && getItem() instanceof Lines.Row) {
        open.run();
      }
    });
    setOnContextMenuRequested(event -> {
      if (!(getItem() instanceof Lines.Row)) {
        event.consume();
      }
    });
  }

  @Override
  protected boolean isItemChanged(Lines.Line before, Lines.Line now) {
    return filled != shown.get() || super.isItemChanged(before, now);
  }

  @Override
  protected void updateItem(Lines.Line line, boolean empty) {
    super.updateItem(line, empty);
    filled = shown.get();
    boolean event = !empty && line instanceof Lines.Row;
    pseudoClassStateChanged(GAP, !empty && line instanceof Lines.Gap);
    pseudoClassStateChanged(PALE, line instanceof Lines.Row row && !row.matches());
    pseudoClassStateChanged(OFF, event && calledOff((Lines.Row) line));
    setTooltip(event ? tip : null);
    pseudoClassStateChanged(NOTHING, !empty && line instanceof Lines.Nothing);
    setAccessibleText(
        switch (empty ? null : line) {
          case Lines.Gap gap -> words.say("list.gap", gap.days());
          case Lines.Nothing _ -> words.say("list.nothing");
          case Lines.Row _ -> null;
          case null -> null;
        });
  }

  /// The whole headline, the date, and the words of the text that gave it.
  private String inWords() {
    if (!(getItem() instanceof Lines.Row row)) {
      return "";
    }
    Event event = shown.get().found(row.row()).event();
    TimelineWords said = new TimelineWords(words);
    String date = said.detail(event);
    return event.headline() + "\n" + said.said(event).map(text -> date + "\n" + text).orElse(date);
  }

  private boolean calledOff(Lines.Row row) {
    Status status = shown.get().found(row.row()).event().status();
    return status == Status.CANCELLED || status == Status.DENIED;
  }
}
