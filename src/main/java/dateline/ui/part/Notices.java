package dateline.ui.part;

import dateline.ui.words.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short messages in the corner. They never take the focus; failures stay until they are read.
public final class Notices extends VBox {
  private static final int MOST = 3;

  private final Words words;

  /// None yet.
  public Notices(Words words) {
    this.words = words;
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
  }

  /// Tells that something was done; it goes away by itself.
  public void tell(String sentence) {
    HBox notice = add(sentence, "told");
    PauseTransition wait = new PauseTransition(Duration.seconds(6));
    wait.setOnFinished(_ -> getChildren().remove(notice));
    wait.play();
  }

  /// Tells that something was done, with a button for what may come next.
  public void tell(String sentence, String button, Runnable next) {
    HBox notice = add(sentence, "told");
    Button more = new Button(button);
    more.getStyleClass().addAll("flat", "accent");
    more.setOnAction(_ -> {
      getChildren().remove(notice);
      next.run();
    });
    notice.getChildren().add(1, more);
  }

  /// Tells that something failed.
  public void warn(String sentence) {
    add(sentence, "warned");
  }

  private HBox add(String sentence, String style) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button("", Icon.CLOSE.node());
    close.getStyleClass().add("inline-button");
    close.setFocusTraversable(false);
    close.setAccessibleText(words.say("notice.close"));
    HBox notice = new HBox(label, close);
    notice.getStyleClass().addAll("notice", style);
    notice.setAccessibleRole(AccessibleRole.TEXT);
    notice.setAccessibleText(sentence);
    close.setOnAction(_ -> getChildren().remove(notice));
    getChildren().add(notice);
    while (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    return notice;
  }
}
