package dateline.ui.pane;

import dateline.collection.Progress;
import dateline.ui.words.Words;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the window while a collection takes long to open: how far it is, and a way to
/// begin with what was read so far. The rest is read at the next start.
public final class Opening implements Progress {
  private final Words words;
  private final ProgressBar bar = new ProgressBar();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicBoolean abandoned = new AtomicBoolean();
  private final String name;
  private long last;

  /// The opening of a collection of that name.
  public Opening(Words words, String name) {
    this.words = words;
    this.name = name;
    bar.setId("opening-progress");
    bar.setPrefWidth(280);
    bar.setAccessibleText(words.say("window.opening"));
  }

  /// How far it is.
  public VBox pane() {
    Label label = new Label(words.say("window.opening"));
    label.getStyleClass().add("opening");
    Button begin = new Button(words.say("window.enough"));
    begin.setId("opening-enough");
    begin.setOnAction(_ -> {
      enough.set(true);
      begin.setDisable(true);
    });
    begin.visibleProperty().bind(bar.progressProperty().greaterThanOrEqualTo(0));
    VBox pane = new VBox(4, label, bar, begin);
    pane.setAlignment(Pos.CENTER);
    VBox.setMargin(begin, new javafx.geometry.Insets(16, 0, 0, 0));
    return pane;
  }

  /// The same on one line, for a window that shows another collection meanwhile: `stay` is called
  /// where the reader would rather stay there.
  HBox line(Runnable stay) {
    Label label = new Label(words.say("window.openingOf", name));
    label.setMinWidth(Region.USE_PREF_SIZE);
    bar.setPrefWidth(140);
    Button cancel = new Button(words.say("status.cancel"));
    cancel.setId("opening-cancel");
    cancel.getStyleClass().addAll("small", "flat", "danger");
    cancel.setOnAction(_ -> {
      abandon();
      stay.run();
    });
    HBox line = new HBox(label, bar, cancel);
    line.getStyleClass().add("progress");
    return line;
  }

  /// Nobody wants it any more.
  public void abandon() {
    abandoned.set(true);
    enough.set(true);
  }

  /// Whether nobody wants it any more.
  public boolean isAbandoned() {
    return abandoned.get();
  }

  @Override
  public void at(long done, long total) {
    long now = System.nanoTime();
    if (total > 0 && (now - last > 50_000_000 || done == total)) {
      last = now;
      Platform.runLater(() -> bar.setProgress((double) done / total));
    }
  }

  @Override
  public boolean cancelled() {
    return enough.get();
  }
}
