package dateline.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Theme, size of letters, language, motion. Each takes effect at once.
final class PreferencesSheet extends Sheet {
  private final ComboBox<Theme> theme = new ComboBox<>();

  PreferencesSheet(
      Words words, Settings settings, Runnable changed, Runnable rekey, Runnable close) {
    super(words.say("preferences.title"), 460);
    theme.getItems().setAll(Theme.values());
    theme.setValue(Theme.named(settings.get("theme", "system")));
    theme.setConverter(named(words));
    theme.setId("theme");
    theme.setMaxWidth(Double.MAX_VALUE);
    theme.valueProperty().subscribe((_, now) -> set(settings, "theme", now.name(), changed));
    add(words.say("preferences.theme"), theme);
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
    add(words.say("preferences.font"), new HBox(10, size, shown));
    add(words.say("preferences.language"), languages(words, settings, changed));
    CheckBox still = new CheckBox(words.say("preferences.still"));
    still.setSelected(Boolean.parseBoolean(settings.get("still", "false")));
    still.setOnAction(_ -> set(settings, "still", still.isSelected(), changed));
    add(still);
    button(words.say("command.rekey"), false, rekey).setId("rekey");
    button(words.say("sheet.close"), true, close);
  }

  Node first() {
    return theme;
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
