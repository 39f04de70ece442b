package dateline.ui;

import dateline.query.Answer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Asks which events are to be saved and in which form, and tells how many that are.
final class ExportSheet extends Sheet {
  private final Words words;
  private final ToggleGroup scopes = new ToggleGroup();
  private final ToggleGroup formats = new ToggleGroup();
  private final Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
  private final Label count = new Label();
  private final Button save;
  private final String past;

  ExportSheet(
      Words words,
      Answer answer,
      Optional<LocalDate> known,
      List<String> selected,
      List<Format> offered,
      BiConsumer<Scope, Format> take,
      Runnable close) {
    super(words.say("export.title"), 520);
    this.words = words;
    past =
        known
            .map(day -> " (" + words.say("past.suffix", new DayWords(words).day(day)) + ")")
            .orElse("");
    for (Scope scope : Scope.values()) {
      counts.put(scope, scope.rows(answer, selected).length);
    }
    add(words.say("export.which"), scopeBox(selected.size() > 1));
    add(words.say("export.as"), formatBox(offered));
    count.setId("export-count");
    count.getStyleClass().add("export-count");
    add(count);
    button(words.say("sheet.cancel"), false, close);
    save =
        button(
            words.say("export.save"),
            true,
            () -> {
              close.run();
              take.accept(scope(), (Format) formats.getSelectedToggle().getUserData());
            });
    scopes.selectedToggleProperty().addListener((_, _, _) -> tell());
    tell();
  }

  Node first() {
    return (Node) scopes.getSelectedToggle();
  }

  private Node scopeBox(boolean several) {
    VBox box = new VBox(6);
    for (Scope scope : Scope.values()) {
      int rows = counts.getOrDefault(scope, 0);
      RadioButton button = new RadioButton(words.say("export.scope." + scope.name(), rows));
      button.setId("scope-" + scope.name());
      button.setUserData(scope);
      button.setToggleGroup(scopes);
      button.setDisable(rows == 0);
      button.setSelected(scope == (several ? Scope.SELECTED : Scope.SHOWN));
      box.getChildren().add(button);
    }
    return box;
  }

  private Node formatBox(List<Format> offered) {
    VBox box = new VBox(6);
    for (Format format : offered) {
      RadioButton button = new RadioButton(words.say("export.format." + format.id()));
      button.setId("format-" + format.id());
      button.setUserData(format);
      button.setToggleGroup(formats);
      button.setSelected(format.equals(offered.getFirst()));
      box.getChildren().add(button);
    }
    return box;
  }

  private Scope scope() {
    return (Scope) scopes.getSelectedToggle().getUserData();
  }

  private void tell() {
    int rows = counts.getOrDefault(scope(), 0);
    count.setText(words.say("export.count", rows) + past);
    save.setDisable(rows == 0);
  }
}
