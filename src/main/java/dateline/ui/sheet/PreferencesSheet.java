package dateline.ui.sheet;

import dateline.ui.command.Commands;
import dateline.ui.part.Theme;
import dateline.ui.screen.Settings;
import dateline.ui.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Theme, size of letters, language, motion, keys, domain packs. Each takes effect at once; typing
/// finds them, by their names and by what can be chosen.
final class PreferencesSheet extends Sheet {
  private final TextField find = new TextField();
  private final Label nothing = new Label();
  private final Map<Node, String> rows = new LinkedHashMap<>();
  private final ComboBox<Theme> theme = new ComboBox<>();

  PreferencesSheet(
      Words words, Settings settings, Runnable changed, Commands commands, Runnable close) {
    super(words.say("preferences.title"), 480);
    find.setId("preferences-find");
    find.setPromptText(words.say("preferences.find"));
    find.setAccessibleText(words.say("preferences.find"));
    find.textProperty().subscribe(this::narrow);
    add(find);
    theme.getItems().setAll(Theme.values());
    theme.setValue(Theme.named(settings.get("theme", "system")));
    theme.setConverter(named(words));
    theme.setId("theme");
    theme.setMaxWidth(Double.MAX_VALUE);
    theme.valueProperty().subscribe((_, now) -> set(settings, "theme", now.name(), changed));
    row(words.say("preferences.theme"), theme, names(words));
    Slider size = new Slider(11, 20, settings.get("font", 13));
    size.setId("font-size");
    size.setAccessibleText(words.say("preferences.font"));
    size.setMajorTickUnit(1);
    size.setMinorTickCount(0);
    size.setSnapToTicks(true);
    Label shown = new Label(words.say("preferences.pixels", (int) size.getValue()));
    size.valueProperty()
        .subscribe((_, now) -> {
          shown.setText(words.say("preferences.pixels", now.intValue()));
          if (!size.isValueChanging()) {
            set(settings, "font", now.intValue(), changed);
          }
        });
    size.valueChangingProperty()
        .subscribe((_, still) -> {
          if (!still) {
            set(settings, "font", (int) size.getValue(), changed);
          }
        });
    HBox.setHgrow(size, javafx.scene.layout.Priority.ALWAYS);
    row(words.say("preferences.font"), new HBox(10, size, shown), "");
    row(words.say("preferences.language"), languages(words, settings, changed), languages());
    CheckBox still = new CheckBox(words.say("preferences.still"));
    still.setSelected(Boolean.parseBoolean(settings.get("still", "false")));
    still.setOnAction(_ -> set(settings, "still", still.isSelected(), changed));
    add(still);
    rows.put(still, still.getText());
    row(words.say("preferences.keys"), command(commands, words.say("command.rekey"), "rekey"), "");
    row(words.say("preferences.packs"), command(commands, words.say("command.packs"), "packs"), "");
    nothing.setText(words.say("preferences.nothing"));
    nothing.getStyleClass().add("muted");
    add(nothing);
    button(words.say("sheet.close"), true, close);
    narrow("");
  }

  private void row(String name, Node part, String choices) {
    rows.put(add(name, part), name + " " + choices);
  }

  private static Button command(Commands commands, String text, String id) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(_ -> commands.run(id));
    return button;
  }

  private static String names(Words words) {
    return Arrays.stream(Theme.values()).map(words::name).collect(Collectors.joining(" "));
  }

  private static String languages() {
    return Words.LANGUAGES.stream()
        .map(locale -> locale.getDisplayLanguage(locale))
        .collect(Collectors.joining(" "));
  }

  /// Shows what has every word that was typed.
  private void narrow(String typed) {
    String[] wanted = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
    boolean any = false;
    for (Map.Entry<Node, String> row : rows.entrySet()) {
      String text = row.getValue().toLowerCase(Locale.ROOT);
      boolean fits = Arrays.stream(wanted).allMatch(text::contains);
      row.getKey().setVisible(fits);
      row.getKey().setManaged(fits);
      any |= fits;
    }
    nothing.setVisible(!any);
    nothing.setManaged(!any);
  }

  Node first() {
    return find;
  }

  private static Node languages(Words words, Settings settings, Runnable changed) {
    ComboBox<Locale> box = new ComboBox<>();
    box.setId("language");
    box.getItems().setAll(Words.LANGUAGES);
    box.setValue(words.locale());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Locale locale) {
            return locale == null ? "" : capital(locale.getDisplayLanguage(locale), locale);
          }

          @Override
          public Locale fromString(String text) {
            return Locale.of(text);
          }
        });
    box.valueProperty()
        .subscribe((_, now) -> set(settings, "language", now.getLanguage(), changed));
    return box;
  }

  private static String capital(String text, Locale locale) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  private static StringConverter<Theme> named(Words words) {
    return new StringConverter<>() {
      @Override
      public String toString(Theme theme) {
        return theme == null ? "" : words.name(theme);
      }

      @Override
      public Theme fromString(String text) {
        return Theme.named(text);
      }
    };
  }

  private static void set(Settings settings, String name, Object value, Runnable changed) {
    settings.set(name, value);
    changed.run();
  }
}
