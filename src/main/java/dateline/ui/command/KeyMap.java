package dateline.ui.command;

import dateline.ui.screen.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// The keys that the reader gave to commands in place of the usual ones.
public final class KeyMap {
  /// Keys by which one goes about in the timeline, in lists and between controls.
  private static final Set<String> TAKEN =
      Set.of(
          "Left",
          "Right",
          "Up",
          "Down",
          "Home",
          "End",
          "Page Up",
          "Page Down",
          "Enter",
          "Tab",
          "Esc",
          "Shift+Tab",
          "Backspace",
          "0",
          "+",
          "=",
          "-",
          "t");

  private final Settings settings;

  /// The keys that are kept in these settings.
  public KeyMap(Settings settings) {
    this.settings = settings;
  }

  /// A command with the reader's own key, where there is one.
  Command own(Command usual) {
    String key = settings.get(name(usual.id()), "");
    return key.isEmpty() || !isKey(key)
        ? usual
        : new Command(usual.id(), usual.menu(), List.of(key), usual.enabled(), usual.action());
  }

  /// Remembers a key for a command; nothing for the usual one.
  void set(String id, Optional<String> key) {
    settings.set(name(id), key.orElse(""));
    settings.save();
  }

  /// Whether a key is needed to go about, whatever else it means.
  public static boolean isTaken(String key) {
    return TAKEN.contains(key);
  }

  private static String name(String id) {
    return "key." + id;
  }

  private static boolean isKey(String key) {
    try {
      return key.length() == 1 || KeyCombination.valueOf(key) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The key that was pressed, as commands name it; none for a modifier alone.
  public static Optional<String> pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    String text = event.getText();
    if (plain && code.isLetterKey() && !event.isShiftDown()) {
      return Optional.of(code.getName().toLowerCase(Locale.ROOT));
    }
    if (plain && !code.isLetterKey() && text.length() == 1 && text.charAt(0) > ' ') {
      return Optional.of(text);
    }
    List<Modifier> modifiers = new ArrayList<>();
    if (event.isShortcutDown()) {
      modifiers.add(KeyCombination.SHORTCUT_DOWN);
    }
    if (event.isAltDown()) {
      modifiers.add(KeyCombination.ALT_DOWN);
    }
    if (event.isShiftDown()) {
      modifiers.add(KeyCombination.SHIFT_DOWN);
    }
    return Optional.of(new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new)).getName());
  }
}
