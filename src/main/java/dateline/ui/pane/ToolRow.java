package dateline.ui.pane;

import dateline.timeline.LaneBy;
import dateline.ui.command.Commands;
import dateline.ui.part.Icon;
import dateline.ui.screen.Screen;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// The row on top: back and forward, the search bar, how matches are shown, lanes, and how much
/// time is shown.
public final class ToolRow extends HBox {
  private final Session session;
  private final Words words;
  private final Commands commands;

  /// A row for a session.
  public ToolRow(Session session, Words words, Commands commands, SearchBar search) {
    this.session = session;
    this.words = words;
    this.commands = commands;
    getStyleClass().add("tool-row");
    setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(search, Priority.ALWAYS);
    Button back = commands.button("back", Icon.BACK);
    Button forward = commands.button("forward", Icon.FORWARD);
    session.watch(
        Screen::trail,
        trail -> {
          back.setDisable(!trail.hasBack());
          forward.setDisable(!trail.hasForward());
        });
    getChildren()
        .addAll(
            commands.button("facets", Icon.MENU),
            back,
            forward,
            search,
            matching(),
            lanes(),
            spans());
  }

  private Node matching() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton filter = toggle("tool.filter", "left-pill", group);
    ToggleButton dim = toggle("tool.dim", "right-pill", group);
    filter.setTooltip(new Tooltip(words.say("tool.filterTip")));
    dim.setTooltip(new Tooltip(words.say("tool.dimTip")));
    filter.setOnAction(_ -> session.next(s -> s.dimmed(false)));
    dim.setOnAction(_ -> session.next(s -> s.dimmed(true)));
    session.watch(
        Screen::dim,
        pale -> {
          dim.setSelected(pale);
          filter.setSelected(!pale);
        });
    return new HBox(filter, dim);
  }

  private static void put(ToggleButton button, ToggleGroup group) {
    button.setToggleGroup(group);
  }

  private ToggleButton toggle(String key, String style, ToggleGroup group) {
    ToggleButton button = new ToggleButton(words.say(key));
    button.getStyleClass().add(style);
    put(button, group);
    return button;
  }

  private Node lanes() {
    ComboBox<LaneBy> box = new ComboBox<>();
    box.setId("lanes");
    box.getItems().setAll(LaneBy.values());
    box.setAccessibleText(words.say("tool.lanes"));
    box.setTooltip(new Tooltip(words.say("tool.lanes")));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LaneBy by) {
            return by == null ? "" : words.name(by);
          }

          @Override
          public LaneBy fromString(String text) {
            return LaneBy.valueOf(text);
          }
        });
    session.watch(Screen::lanes, box::setValue);
    box.setOnAction(_ -> session.next(s -> s.lanedBy(box.getValue())));
    return box;
  }

  private Node spans() {
    HBox box = new HBox();
    String[] ids = {"fit", "day", "month", "year"};
    for (int i = 0; i < ids.length; i++) {
      String id = ids[i];
      Button button = new Button(words.say("tool." + id));
      button.setAccessibleText(words.say("command." + id));
      button.setTooltip(new Tooltip(words.say("command." + id)));
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == ids.length - 1 ? "right-pill" : "center-pill");
      button.setOnAction(_ -> commands.run(id));
      box.getChildren().add(button);
    }
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }
}
