package dateline.ui.sheet;

import dateline.query.Table;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Chooses the event that the chosen one is to join: those nearest in time stand first.
final class MergeSheet extends Sheet {
  private static final int MOST = 40;

  private record Near(String id, String text) {}

  private final ListView<Near> list = new ListView<>();

  MergeSheet(Words words, Table table, int row, Consumer<String> into, Runnable close) {
    super(words.say("merge.title"), 620);
    Label text = new Label(words.say("merge.text", table.headline(row)));
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    list.getItems().setAll(near(words, table, row));
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(320);
    list.setAccessibleText(words.say("merge.title"));
    list.setCellFactory(_ -> new Cell());
    add(text);
    add(list);
    button(words.say("sheet.cancel"), false, close);
    button(
        words.say("merge.do"),
        true,
        () -> {
          Near chosen = list.getSelectionModel().getSelectedItem();
          close.run();
          if (chosen != null) {
            into.accept(chosen.id());
          }
        });
  }

  Node first() {
    return list;
  }

  private static List<Near> near(Words words, Table table, int row) {
    DayWords days = new DayWords(words);
    List<Near> near = new ArrayList<>();
    for (int step = 1; near.size() < MOST && step < table.size(); step++) {
      for (int other : new int[] {row - step, row + step}) {
        if (other >= 0 && other < table.size()) {
          String when = days.say(table.event(other).event().when());
          near.add(new Near(table.id(other), when + "  ·  " + table.headline(other)));
        }
      }
    }
    return near;
  }

  private static final class Cell extends ListCell<Near> {
    @Override
    protected void updateItem(Near item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.text());
    }
  }
}
