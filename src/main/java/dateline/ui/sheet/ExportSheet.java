package dateline.ui.sheet;

import dateline.query.Answer;
import dateline.ui.export.Format;
import dateline.ui.export.Order;
import dateline.ui.export.Scope;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks which events are to be saved and in which form, of a table with which columns, and tells
/// how many that are.
final class ExportSheet extends Sheet {
  private final Words words;
  private final ToggleGroup scopes = new ToggleGroup();
  private final ToggleGroup formats = new ToggleGroup();
  private final Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
  private final ColumnBoxes columns;
  private final CheckBox mark = new CheckBox();
  private final VBox table = new VBox();
  private final Label count = new Label();
  private final Button save;
  private final String past;

  /// What there is to take away: the answer, the day as of which it is known, and the events that
  /// are selected.
  record Goods(Answer answer, Optional<LocalDate> known, List<String> selected) {
    /// What is likely meant: a selection of several, else what is shown.
    Scope usual() {
      return selected.size() > 1 ? Scope.SELECTED : Scope.SHOWN;
    }
  }

  ExportSheet(Words words, Goods goods, Order last, Consumer<Order> take, Runnable close) {
    super(words.say("export.title"), 560);
    this.words = words;
    past =
        goods
            .known()
            .map(day -> " (" + words.say("past.suffix", new DayWords(words).day(day)) + ")")
            .orElse("");
    for (Scope scope : Scope.values()) {
      counts.put(scope, scope.rows(goods.answer(), goods.selected()).length);
    }
    columns = new ColumnBoxes(words, last.columns());
    mark.setText(words.say("export.mark"));
    mark.setId("export-mark");
    mark.setSelected(last.mark());
    add(words.say("export.which"), scopeBox(last.scope()));
    add(words.say("export.as"), formatBox(last.format()));
    table.getStyleClass().add("field");
    Label name = new Label(words.say("export.columns"));
    name.getStyleClass().add("field-name");
    table.getChildren().addAll(name, columns, mark);
    add(table);
    count.setId("export-count");
    count.getStyleClass().add("export-count");
    add(count);
    button(words.say("sheet.cancel"), false, close);
    save =
        button(
            words.say("export.save"),
            true,
            () -> {
              close.run();
              take.accept(order());
            });
    scopes.selectedToggleProperty().addListener((_, _, _) -> tell());
    formats.selectedToggleProperty().addListener((_, _, _) -> tell());
    columns.chosen().addListener((_, _, _) -> tell());
    tell();
  }

  Node first() {
    return (Node) scopes.getSelectedToggle();
  }

  private Node scopeBox(Scope usual) {
    FlowPane box = new FlowPane(18, 6);
    for (Scope scope : Scope.values()) {
      int rows = counts.getOrDefault(scope, 0);
      RadioButton button = new RadioButton(words.say("export.scope." + scope.name(), rows));
      button.setId("scope-" + scope.name());
      button.setUserData(scope);
      button.setToggleGroup(scopes);
      button.setDisable(rows == 0);
      button.setSelected(scope == usual);
      box.getChildren().add(button);
    }
    return box;
  }

  private Node formatBox(Format last) {
    VBox box = new VBox(6);
    for (Format format : Format.values()) {
      RadioButton button = new RadioButton(words.name(format));
      button.setId("format-" + format.name());
      button.setUserData(format);
      button.setToggleGroup(formats);
      button.setSelected(format == last);
      box.getChildren().add(button);
    }
    return box;
  }

  private Order order() {
    return new Order(
        (Scope) scopes.getSelectedToggle().getUserData(),
        (Format) formats.getSelectedToggle().getUserData(),
        mark.isSelected(),
        columns.chosen().get());
  }

  private void tell() {
    Order order = order();
    int rows = counts.getOrDefault(order.scope(), 0);
    boolean isTable = order.format().isTable();
    table.setDisable(!isTable);
    int width = order.columns().size();
    count.setText(
        (isTable ? words.say("export.countTable", rows, width) : words.say("export.count", rows))
            + past);
    save.setDisable(rows == 0 || (isTable && width == 0));
  }
}
