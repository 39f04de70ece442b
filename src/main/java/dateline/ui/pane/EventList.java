package dateline.ui.pane;

import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Participant;
import dateline.query.Answer;
import dateline.ui.part.Icon;
import dateline.ui.screen.Sources;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The same events as a list: what the timeline shows, in words, for everyone and every reader of
/// screens.
public final class EventList extends StackPane {
  private final Session session;
  private final Words words;
  private final Names names;
  private final DayWords days;
  private final TableView<Lines.Line> table = new TableView<>();
  private final Label nothing = new Label();
  private Shown shown = Shown.NOTHING;
  private boolean filling;

  /// A list of a session's answers; `open` opens the article of the chosen event, `preview` shows
  /// it on a sheet.
  public EventList(Session session, Words words, EventMenu menu, Runnable open, Runnable preview) {
    this.session = session;
    this.words = words;
    names = new Names(words);
    days = DayWords.brief(words);
    table.setId("events");
    table.setAccessibleText(words.say("list.name"));
    table.getStyleClass().addAll("event-list", "dense", "edge-to-edge");
    table.setFixedCellSize(32);
    table.setPlaceholder(nothing);
    nothing.setWrapText(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setRowFactory(_ -> new EventRow(words, open, () -> shown));
    table.setContextMenu(menu.popup());
    addColumns();
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            preview.run();
            event.consume();
          }
        });
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> selected());
    getChildren().add(table);
    getStyleClass().add("list-pane");
    session.watch(s -> new Part(s.answer(), s.dim()), this::show);
    session.watch(s -> new Choice(s.chosen(), s.marked()), _ -> select());
  }

  private record Part(Optional<Answer> answer, boolean dim) {}

  private record Choice(Optional<String> chosen, List<String> marked) {}

  /// The list itself.
  public TableView<Lines.Line> table() {
    return table;
  }

  private void addColumns() {
    column("mark", 34, 34, () -> new PictureCell(this::marks));
    column("date", 136, 170, text("date-cell", c -> days.say(c.event().when())));
    column("event", 180, 440, () -> new PictureCell(this::headline));
    column("who", 90, 200, text("muted", c -> who(c.event())));
    column("topics", 70, 140, text("muted", c -> topics(c.event())));
    column(
        "sources", 74, 76, text("muted", c -> words.say("facets.count", Sources.count(c.event()))));
    column("status", 84, 96, text("muted", c -> words.name(c.event().status())));
    table.getColumns().getFirst().setResizable(false);
    table.widthProperty().addListener((_, _, width) -> leaveOut(width.doubleValue()));
  }

  private Supplier<Cell> text(String style, Function<Corrected, String> content) {
    return () -> new TextCell(style, content);
  }

  private void column(String id, double min, double wanted, Supplier<Cell> cell) {
    TableColumn<Lines.Line, Lines.Line> column =
        new TableColumn<>(id.equals("mark") ? "" : words.say("list." + id));
    column.setId(id);
    column.setMinWidth(min);
    column.setPrefWidth(wanted);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(c -> new javafx.beans.property.SimpleObjectProperty<>(c.getValue()));
    column.setCellFactory(_ -> cell.get());
    table.getColumns().add(column);
  }

  /// In a narrow list the last columns give way to the headline.
  private void leaveOut(double width) {
    for (TableColumn<Lines.Line, ?> column : table.getColumns()) {
      double needed =
          switch (column.getId()) {
            case "who" -> 900;
            case "topics" -> 760;
            case "sources" -> 540;
            case "status" -> 640;
            default -> 0;
          };
      column.setVisible(width >= needed);
    }
  }

  private void show(Part part) {
    if (part.answer.isEmpty()) {
      return;
    }
    filling = true;
    Answer answer = part.answer.get();
    shown = new Shown(answer, Lines.of(answer, part.dim));
    table.setItems(shown.lines());
    table.refresh();
    nothing.setText(words.say(answer.table().size() == 0 ? "list.empty" : "list.nothing"));
    filling = false;
    select();
  }

  private void select() {
    List<String> marked = session.now().marked();
    if (marked.equals(selectedIds())) {
      return;
    }
    filling = true;
    table.getSelectionModel().clearSelection();
    for (String id : marked) {
      int line = shown.lineOf(id);
      if (line >= 0) {
        table.getSelectionModel().select(line);
        table.getFocusModel().focus(line);
      }
    }
    session.now().chosen().map(shown::lineOf).filter(i -> i >= 0).ifPresent(this::reveal);
    filling = false;
  }

  private void reveal(int line) {
    javafx.scene.control.skin.VirtualFlow<?> flow =
        (javafx.scene.control.skin.VirtualFlow<?>) table.lookup(".virtual-flow");
    boolean visible =
        flow != null
            && flow.getFirstVisibleCell() != null
            && flow.getLastVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() < line
            && line < flow.getLastVisibleCell().getIndex();
    if (!visible) {
      table.scrollTo(Math.max(0, line - 3));
    }
  }

  private void selected() {
    if (!filling) {
      List<String> ids = selectedIds();
      session.next(s -> s.marked().equals(ids) ? s : s.marked(ids));
    }
  }

  private List<String> selectedIds() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .filter(Lines.Row.class::isInstance)
        .map(line -> shown.id(((Lines.Row) line).row()))
        .toList();
  }

  private Node marks(Corrected corrected) {
    HBox box = new HBox();
    box.getStyleClass().add("marks");
    if (corrected.starred()) {
      box.getChildren().add(Icon.STAR.node());
    }
    if (!corrected.event().doubts().isEmpty()) {
      box.getChildren().add(Icon.DOUBT.node());
    }
    if (!corrected.fields().isEmpty()) {
      box.getChildren().add(Icon.PENCIL.node());
    }
    return box;
  }

  private Node headline(Corrected corrected) {
    Event event = corrected.event();
    HBox box = Hits.line(event.headline(), shown.terms());
    box.getChildren().addFirst(Icon.of(event.kind()));
    box.getStyleClass().add("headline-cell");
    return box;
  }

  private static String who(Event event) {
    return event.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
  }

  private String topics(Event event) {
    return event.topics().stream()
        .map(topic -> names.say(dateline.query.Facet.TOPIC, topic))
        .collect(Collectors.joining(", "));
  }

  /// A cell of a line; in the headline's place a stretch without events says how long it is.
  private abstract class Cell extends TableCell<Lines.Line, Lines.Line> {
    abstract void show(Corrected corrected);

    @Override
    protected void updateItem(Lines.Line line, boolean empty) {
      super.updateItem(line, empty);
      if (!empty && line instanceof Lines.Row row) {
        show(shown.event(row.row()));
        return;
      }
      setGraphic(null);
      setText(
          !empty && line instanceof Lines.Gap gap && getTableColumn().getId().equals("event")
              ? words.say("list.gap", gap.days())
              : null);
    }
  }

  private final class TextCell extends Cell {
    private final Function<Corrected, String> content;

    TextCell(String style, Function<Corrected, String> content) {
      this.content = content;
      getStyleClass().add(style);
    }

    @Override
    void show(Corrected corrected) {
      setText(content.apply(corrected));
    }
  }

  private final class PictureCell extends Cell {
    private final Function<Corrected, Node> content;

    PictureCell(Function<Corrected, Node> content) {
      this.content = content;
    }

    @Override
    void show(Corrected corrected) {
      setText(null);
      setGraphic(content.apply(corrected));
    }
  }
}
