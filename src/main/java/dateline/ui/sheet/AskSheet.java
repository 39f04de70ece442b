package dateline.ui.sheet;

import dateline.ui.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Asks for a few words: a date to go to, a tag, a note, a name.
final class AskSheet extends Sheet {
  private final TextInputControl box;
  private final Label fault = new Label();

  /// What is to be asked: `take` gets the words and returns a sentence if they will not do.
  record Question(
      String title,
      String prompt,
      String words,
      boolean lengthy,
      Function<String, Optional<String>> take) {}

  AskSheet(Words words, Question question, Runnable close) {
    super(question.title(), question.lengthy() ? 560 : 420);
    box = question.lengthy() ? new TextArea() : new TextField();
    box.setText(question.words());
    box.setPromptText(question.prompt());
    box.setAccessibleText(question.title());
    box.setId("ask");
    if (box instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(10);
    }
    fault.getStyleClass().add("fault");
    fault.setWrapText(true);
    fault.setVisible(false);
    fault.setManaged(false);
    add(box);
    add(fault);
    button(words.say("sheet.cancel"), false, close);
    button(words.say("sheet.ok"), true, () -> take(question, close));
    box.selectAll();
  }

  /// Where the caret belongs.
  Node first() {
    return box;
  }

  private void take(Question question, Runnable close) {
    Optional<String> wrong = question.take().apply(box.getText().strip());
    if (wrong.isEmpty()) {
      close.run();
    }
    fault.setText(wrong.orElse(""));
    fault.setVisible(wrong.isPresent());
    fault.setManaged(wrong.isPresent());
  }
}
