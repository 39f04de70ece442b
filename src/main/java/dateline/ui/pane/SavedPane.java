package dateline.ui.pane;

import dateline.collection.SavedSearch;
import dateline.query.Answer;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.ui.part.Icon;
import dateline.ui.screen.View;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The saved searches, each with the number of events that it finds now.
public final class SavedPane extends VBox {
  private final Session session;
  private final Words words;
  private final Deeds deeds;
  private final DayWords days;
  private final Latest latest = new Latest();

  /// The saved searches of a session's collection.
  public SavedPane(Session session, Words words, Deeds deeds) {
    this.session = session;
    this.words = words;
    this.deeds = deeds;
    days = DayWords.brief(words);
    getStyleClass().add("saved");
    session.watch(screen -> screen.answer().map(Answer::table), _ -> refresh());
  }

  /// A search with what stands behind its name: how many events it finds, or its day in the past,
  /// which is not gone back to for a number.
  private record Line(SavedSearch search, String figure) {}

  /// Counts again.
  public void refresh() {
    latest.ask(stale -> java.util.Optional.of(count(stale)), this::show, deeds::failed);
  }

  private List<Line> count(java.util.function.BooleanSupplier stale) {
    List<Line> lines = new ArrayList<>();
    for (SavedSearch search : session.collection().savedSearches()) {
      View view = View.of(search.query());
      String figure =
          view.known().map(days::day).orElseGet(() -> words.number(events(view, stale)));
      lines.add(new Line(search, figure));
    }
    return lines;
  }

  private int events(View view, java.util.function.BooleanSupplier stale) {
    return switch (Queries.parse(view.typed())) {
      case Parsed.Understood(var query) ->
          session.collection().find(query, stale).map(Answer::total).orElse(0);
      case Parsed.Fault _ -> 0;
    };
  }

  private void show(List<Line> lines) {
    getChildren().clear();
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    if (lines.isEmpty()) {
      return;
    }
    Label title = new Label(words.say("saved.title"));
    title.getStyleClass().add("section");
    getChildren().add(title);
    lines.forEach(line -> getChildren().add(row(line)));
  }

  private HBox row(Line line) {
    Hyperlink name = new Hyperlink(line.search.name());
    name.setMinWidth(0);
    name.setOnAction(_ -> session.next(s -> s.at(View.of(line.search.query()))));
    Label number = new Label(line.figure);
    number.getStyleClass().add("facet-count");
    Button delete = new Button("", Icon.CLOSE.node());
    delete.getStyleClass().add("inline-button");
    delete.setAccessibleText(words.say("saved.delete", line.search.name()));
    delete.setOnAction(_ ->
        deeds.run(
            _ -> {
              session.collection().deleteSearch(line.search.name());
              return true;
            },
            _ -> refresh()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, number, delete);
    row.getStyleClass().add("saved-row");
    return row;
  }
}
