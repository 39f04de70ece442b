package dateline.ui;

import dateline.collection.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// What stands in the window while a collection takes long to open: how far it is, and a way to
/// begin with what was read so far. The rest is read at the next start.
final class Opening implements Progress {
  private final Words words;
  private final ProgressBar bar = new ProgressBar();
  private final AtomicBoolean enough = new AtomicBoolean();
  private long last;

  Opening(Words words) {
    this.words = words;
    bar.setId("opening-progress");
    bar.setPrefWidth(280);
    bar.setAccessibleText(words.say("window.opening"));
  }

  /// How far it is.
  VBox pane() {
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
