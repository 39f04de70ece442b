package dateline.ui.pane;

import dateline.collection.Step;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.ui.part.Icon;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import dateline.ui.work.Work;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line below: how many events of how many, what is under way, what can be undone, how long the
/// last answer took.
public final class StatusLine extends HBox {
  private final Session session;
  private final Words words;
  private final Deeds deeds;
  private final Label count = new Label();
  private final Hyperlink undated = new Hyperlink();
  private final Hyperlink starred = new Hyperlink();
  private final Hyperlink undo = new Hyperlink();
  private final Label took = new Label();
  private final HBox opening = new HBox();

  /// A status line of a session and its long tasks.
  public StatusLine(Session session, Words words, Work work, Deeds deeds) {
    this.session = session;
    this.words = words;
    this.deeds = deeds;
    getStyleClass().add("status-line");
    count.setId("count");
    undo.setId("undo");
    starred.setId("starred");
    starred.setGraphic(Icon.STAR.node());
    starred.setOnAction(_ -> session.next(s -> s.toggled(Facet.IS, "starred")));
    undated.setOnAction(_ -> session.next(s -> s.toggled(Facet.IS, "undated")));
    undo.setOnAction(_ -> deeds.undo());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(count, undated, starred, gap, opening, progress(work), undo, took);
    session.watch(screen -> new Part(screen.answer(), screen.millis()), this::show);
  }

  /// Another collection is being opened.
  public void opening(Opening other) {
    opening.getChildren().setAll(other.line(this::opened));
  }

  /// Nothing else is being opened any more.
  public void opened() {
    opening.getChildren().clear();
  }

  private record Part(Optional<Answer> answer, long millis) {}

  private HBox progress(Work work) {
    Label name = new Label();
    name.textProperty().bind(work.name());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(work.part());
    bar.setPrefWidth(140);
    Button cancel = new Button(words.say("status.cancel"));
    cancel.setId("cancel");
    cancel.getStyleClass().addAll("small", "flat", "danger");
    cancel.setOnAction(_ -> work.cancel());
    HBox box = new HBox(name, bar, cancel);
    box.getStyleClass().add("progress");
    box.visibleProperty().bind(work.busy());
    box.managedProperty().bind(work.busy());
    return box;
  }

  private void show(Part part) {
    if (part.answer.isEmpty()) {
      count.setText(words.say("status.opening"));
      return;
    }
    Answer answer = part.answer.get();
    count.setText(words.say("status.count", answer.total(), answer.table().size()));
    int without = undated(answer);
    undated.setText(words.say("status.undated", without));
    visible(undated, without > 0);
    int stars = starred(answer);
    starred.setText(words.say("status.starred", stars));
    visible(starred, stars > 0);
    took.setText(words.say("status.took", part.millis));
    Optional<Step> step = session.collection().undoable();
    undo.setText(step.map(s -> words.say("status.undo", deeds.name(s))).orElse(""));
    visible(undo, step.isPresent());
  }

  private static int starred(Answer answer) {
    return answer.counts().getOrDefault(Facet.IS, List.of()).stream()
        .filter(count -> count.value().equals("starred"))
        .mapToInt(Answer.Count::events)
        .sum();
  }

  /// Undated rows stand at the end of a table.
  private static int undated(Answer answer) {
    int[] rows = answer.rows();
    int count = 0;
    while (count < rows.length
        && answer.table().start(rows[rows.length - 1 - count]) == dateline.query.Table.NO_DAY) {
      count++;
    }
    return count;
  }

  private static void visible(javafx.scene.Node node, boolean yes) {
    node.setVisible(yes);
    node.setManaged(yes);
  }
}
