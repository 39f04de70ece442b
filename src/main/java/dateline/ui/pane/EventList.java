package dateline.ui.pane;

import dateline.event.Event;
import dateline.event.Participant;
import dateline.query.Answer;
import dateline.ui.part.Icon;
import dateline.ui.screen.Sources;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.util.ArrayList;
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
import javafx.scene.control.skin.VirtualFlow;
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
  private final Latest latest = new Latest();

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
    nothing.setWrapText(true);
    nothing.setMouseTransparent(true);
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
    getChildren().addAll(table, nothing);
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
    column("mark", 34, 34, MarkCell::new);
    column("date", 136, 170, text("date-cell", c -> days.say(c.event().when())));
    column("event", 180, 440, HeadlineCell::new);
    column("who", 90, 200, text("muted", c -> who(c.event())));
    column("topics", 70, 140, text("muted", c -> topics(c.event())));
    column("sources", 74, 76, text("muted", c -> words.number(Sources.count(c.event()))));
    column("status", 84, 96, text("muted", c -> words.name(c.event().status())));
    table.getColumns().getFirst().setResizable(false);
    table.widthProperty().addListener((_, _, width) -> leaveOut(width.doubleValue()));
  }

  private Supplier<Cell> text(String style, Function<Shown.Found, String> content) {
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
    Answer answer = part.answer.get();
    int first = flow().map(f -> Math.max(0, f.getFirstVisibleCell().getIndex())).orElse(0);
    int count = (int) (table.getHeight() / table.getFixedCellSize()) + 1;
    latest.ask(answer.table().size(), () -> Shown.of(answer, part.dim, first, count), this::put);
  }

  private void put(Shown next) {
    filling = true;
    shown = next;
    table.setItems(shown.lines());
    nothing.setText(words.say(shown.isOfNothing() ? "list.empty" : "list.nothing"));
    nothing.setVisible(shown.isEmpty());
    filling = false;
    select();
  }

  private Optional<VirtualFlow<?>> flow() {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getLastVisibleCell() != null
        ? Optional.of(flow)
        : Optional.empty();
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
    boolean visible =
        flow()
            .filter(flow -> flow.getFirstVisibleCell().getIndex() < line)
            .filter(flow -> line < flow.getLastVisibleCell().getIndex())
            .isPresent();
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

  private static String who(Event event) {
    return event.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
  }

  private String topics(Event event) {
    return event.topics().stream()
        .map(topic -> names.say(dateline.query.Facet.TOPIC, topic))
        .collect(Collectors.joining(", "));
  }

  /// A cell of a line. It is filled anew for every answer, even for the same event, which may have
  /// been corrected or be found by other words.
  private abstract class Cell extends TableCell<Lines.Line, Lines.Line> {
    private Shown filled = Shown.NOTHING;

    abstract void show(Shown.Found found);

    abstract void clear();

    void show(Lines.Gap gap) {
      clear();
    }

    @Override
    protected boolean isItemChanged(Lines.Line before, Lines.Line now) {
      return filled != shown || super.isItemChanged(before, now);
    }

    @Override
    protected void updateItem(Lines.Line line, boolean empty) {
      super.updateItem(line, empty);
      filled = shown;
      switch (empty ? null : line) {
        case Lines.Row row -> show(shown.found(row.row()));
        case Lines.Gap gap -> show(gap);
        case Lines.Nothing _ -> clear();
        case null -> clear();
      }
    }
  }

  private final class TextCell extends Cell {
    private final Function<Shown.Found, String> content;

    TextCell(String style, Function<Shown.Found, String> content) {
      this.content = content;
      getStyleClass().add(style);
    }

    @Override
    void show(Shown.Found found) {
      setText(content.apply(found));
    }

    @Override
    void clear() {
      setText(null);
    }
  }

  /// The star, the doubt and the pencil of an event.
  private final class MarkCell extends Cell {
    private final Node star = Icon.STAR.node();
    private final Node doubt = Icon.DOUBT.node();
    private final Node pencil = Icon.PENCIL.node();
    private final HBox box = new HBox();

    MarkCell() {
      box.getStyleClass().add("marks");
      setGraphic(box);
    }

    @Override
    void show(Shown.Found found) {
      List<Node> marks = new ArrayList<>();
      if (found.corrected().starred()) {
        marks.add(star);
      }
      if (!found.event().doubts().isEmpty()) {
        marks.add(doubt);
      }
      if (!found.corrected().fields().isEmpty()) {
        marks.add(pencil);
      }
      put(marks);
    }

    @Override
    void clear() {
      put(List.of());
    }

    private void put(List<Node> marks) {
      if (!box.getChildren().equals(marks)) {
        box.getChildren().setAll(marks);
      }
    }
  }

  /// The headline of an event, or how long a stretch without events is.
  private final class HeadlineCell extends Cell {
    private final HitLine line = new HitLine();

    HeadlineCell() {
      setGraphic(line);
    }

    @Override
    void show(Shown.Found found) {
      line.show(found.event().kind(), found.event().headline(), found.hits());
      line.setVisible(true);
    }

    @Override
    void show(Lines.Gap gap) {
      line.show(words.say("list.gap", gap.days()));
      line.setVisible(true);
    }

    /// Out of sight and not empty: what was dressed once can be shown again at once.
    @Override
    void clear() {
      line.setVisible(false);
    }
  }
}
