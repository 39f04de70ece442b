package dateline.ui.pane;

import atlantafx.base.controls.CustomTextField;
import dateline.query.Answer;
import dateline.query.Parsed;
import dateline.ui.part.Icon;
import dateline.ui.screen.Screen;
import dateline.ui.screen.Settings;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The box that questions are typed into, the place where a fault of one is shown, and the switch
/// between hiding and paling what does not match.
public final class SearchBar extends VBox {
  private final Session session;
  private final Words words;
  private final CustomTextField box = new CustomTextField();
  private final Label fault = new Label();
  private final Suggestions suggestions;

  /// A bar for the questions of a session; earlier ones come from `settings`.
  public SearchBar(Session session, Words words, Settings settings) {
    this.session = session;
    this.words = words;
    suggestions = new Suggestions(box, words, this::suggested);
    box.setId("search");
    box.setPromptText(words.say("search.prompt"));
    box.setAccessibleText(words.say("search.name"));
    box.setLeft(Icon.SEARCH.node());
    box.setRight(clearButton());
    HBox.setHgrow(box, Priority.ALWAYS);
    fault.getStyleClass().add("fault");
    fault.setId("fault");
    box.textProperty().addListener((_, _, text) -> typed(text));
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, settings));
    getStyleClass().add("search-bar");
    getChildren().addAll(box, fault);
    session.watch(Screen::typed, this::showTyped);
    session.watch(Screen::fault, this::showFault);
  }

  /// Puts the caret into the box.
  public void focusBox() {
    box.requestFocus();
    box.selectAll();
  }

  private Node clearButton() {
    Button clear = new Button("", Icon.CLOSE.node());
    clear.getStyleClass().add("inline-button");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(words.say("search.clear"));
    clear.setOnAction(_ -> box.clear());
    clear.visibleProperty().bind(box.textProperty().isNotEmpty());
    return clear;
  }

  private void typed(String text) {
    session.typed(text);
    if (box.isFocused()) {
      suggestions.offer(
          Completion.of(
              text,
              Math.min(box.getCaretPosition() + 1, text.length()),
              session.now().answer().map(Answer::table)));
    }
  }

  private void suggested(Completion completion) {
    String text = completion.applied(box.getText());
    box.setText(text);
    box.positionCaret(completion.from() + completion.words().length());
    suggestions.hide();
  }

  private void key(KeyEvent event, Settings settings) {
    if (suggestions.takes(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      box.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !box.getText().isBlank()) {
      settings.push("search", box.getText().strip());
      suggestions.hide();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && box.getText().isBlank()) {
      suggestions.offer(
          settings.list("search").stream()
              .map(query -> new Completion(0, 0, query, query))
              .toList());
      event.consume();
    }
  }

  private void showTyped(String text) {
    if (!box.getText().equals(text)) {
      box.setText(text);
      box.positionCaret(text.length());
    }
  }

  private void showFault(Optional<Parsed.Fault> wrong) {
    fault.setVisible(wrong.isPresent());
    fault.setManaged(wrong.isPresent());
    fault.setText(wrong.map(this::sentence).orElse(""));
    box.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), wrong.isPresent());
  }

  /// What is wrong, and where: the position counts from 1, as people do.
  private String sentence(Parsed.Fault wrong) {
    String key = "problem." + wrong.problem().name().toUpperCase(Locale.ROOT);
    return words.say("search.fault", words.say(key, wrong.detail()), wrong.position() + 1);
  }
}
