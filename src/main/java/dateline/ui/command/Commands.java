package dateline.ui.command;

import dateline.ui.part.Icon;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The commands of a window, and what is made of the list: the menu bar, the keys, buttons.
public final class Commands {
  private final Words words;
  private final KeyMap keys;
  private final Map<String, Command> usual = new LinkedHashMap<>();
  private final Map<String, Command> byId = new LinkedHashMap<>();
  private final Map<MenuItem, Command> items = new LinkedHashMap<>();
  private final Map<String, Supplier<String>> named = new LinkedHashMap<>();
  private BooleanSupplier covered = () -> false;

  /// No commands yet; `keys` are the reader's own.
  public Commands(Words words, KeyMap keys) {
    this.words = words;
    this.keys = keys;
  }

  /// Takes the list of commands.
  public void set(List<Command> commands) {
    commands.forEach(command -> {
      usual.put(command.id(), command);
      byId.put(command.id(), keys.own(command));
    });
  }

  /// Gives a command another key, or its usual ones; empty-handed, or with the command that has the
  /// key already.
  public Optional<Command> rekey(String id, Optional<String> key) {
    Optional<Command> holder = key.flatMap(wanted -> holder(id, wanted));
    if (holder.isEmpty()) {
      keys.set(id, key);
      Optional.ofNullable(usual.get(id)).ifPresent(command -> byId.put(id, keys.own(command)));
      items.forEach((item, command) -> {
        if (command.id().equals(id)) {
          item.setAccelerator(accelerator(id));
        }
      });
    }
    return holder;
  }

  /// Gives all commands their usual keys.
  public void usualKeys() {
    usual.keySet().forEach(id -> keys.set(id, Optional.empty()));
    usual.keySet().forEach(id -> rekey(id, Optional.empty()));
  }

  /// Whether a command has a key that the reader gave it.
  public boolean isRekeyed(Command command) {
    return !command.equals(usual.get(command.id()));
  }

  private Optional<Command> holder(String id, String key) {
    return byId.values().stream()
        .filter(command -> !command.id().equals(id) && command.keys().contains(key))
        .findFirst();
  }

  private @Nullable KeyCombination accelerator(String id) {
    return Optional.ofNullable(byId.get(id)).stream()
        .flatMap(command -> command.keys().stream())
        .filter(key -> key.length() > 1)
        .findFirst()
        .map(KeyCombination::valueOf)
        .orElse(null);
  }

  /// All of them, in the order of the menus.
  public List<Command> all() {
    return new ArrayList<>(byId.values());
  }

  /// What a command is called.
  public String name(Command command) {
    return named.getOrDefault(command.id(), () -> words.say("command." + command.id())).get();
  }

  /// Gives a command a name that says what it would do now: "Undo: 2 events merged".
  public void name(String id, Supplier<String> name) {
    named.put(id, name);
  }

  /// The key of a command as a person reads it, or nothing.
  public static String key(Command command) {
    return command.keys().isEmpty() ? "" : shown(command.keys().getFirst());
  }

  /// Does it; false where it cannot be done now.
  public boolean run(String id) {
    return Optional.ofNullable(byId.get(id)).map(Command::run).orElse(false);
  }

  /// A button with a picture that does it.
  public Button button(String id, Icon icon) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("button-icon", "flat", "command-" + id);
    button.setAccessibleText(words.say("command." + id));
    button.setTooltip(new Tooltip(words.say("command." + id)));
    button.setOnAction(_ -> run(id));
    return button;
  }

  /// A menu item that does it.
  public MenuItem item(String id) {
    MenuItem item = new MenuItem(words.say("command." + id));
    item.setId("menu-" + id);
    Optional.ofNullable(byId.get(id))
        .ifPresent(command -> {
          items.put(item, command);
          item.setOnAction(_ -> {
            if (hears(command)) {
              run(id);
            }
          });
          item.setAccelerator(accelerator(id));
        });
    return item;
  }

  /// The menu bar: a menu for each group, a line where an id begins with `-`.
  public MenuBar bar(Map<Command.Menu, List<String>> order) {
    MenuBar bar = new MenuBar();
    order.forEach((group, ids) -> {
      Menu menu = new Menu(words.say("menu." + group.name()));
      for (String id : ids) {
        menu.getItems().add(id.equals("-") ? new SeparatorMenuItem() : item(id));
      }
      menu.setOnShowing(_ -> opening());
      bar.getMenus().add(menu);
    });
    return bar;
  }

  /// A menu opens: says in it what would be done now.
  private void opening() {
    refresh();
    items.forEach((item, command) -> {
      if (named.containsKey(command.id())) {
        item.setText(name(command));
      }
    });
  }

  /// Enables what can be done now.
  public void refresh() {
    items.forEach((item, command) -> item.setDisable(!command.enabled().getAsBoolean()));
  }

  /// Listens to the keys of a window, in place of the commands that listened before. Letters that
  /// are being typed are no commands.
  public void install(Scene scene) {
    scene.setOnKeyPressed(event -> pressed(scene, event));
    scene.setOnKeyTyped(event -> typed(scene, event));
  }

  /// While a sheet covers the window, keys mean what they mean on the sheet: of all commands only
  /// leaving is still heard.
  public void coveredWhile(BooleanSupplier sheet) {
    covered = sheet;
  }

  private boolean hears(Command command) {
    return !covered.getAsBoolean() || command.id().equals("quit");
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean typing = scene.getFocusOwner() instanceof TextInputControl && !modified(event);
    for (Command command : byId.values()) {
      for (String key : command.keys()) {
        boolean one = key.length() > 1 && KeyCombination.valueOf(key).match(event);
        if (one && !typing && hears(command) && command.run()) {
          event.consume();
          return;
        }
      }
    }
  }

  private void typed(Scene scene, KeyEvent event) {
    if (scene.getFocusOwner() instanceof TextInputControl || modified(event)) {
      return;
    }
    for (Command command : byId.values()) {
      boolean meant = command.keys().contains(event.getCharacter()) && hears(command);
      if (meant && command.run()) {
        event.consume();
        return;
      }
    }
  }

  private static boolean modified(KeyEvent event) {
    return event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || event.getCode().isFunctionKey();
  }

  /// A key as a person reads it.
  public static String shown(String key) {
    return key.length() == 1
        ? key.toUpperCase(java.util.Locale.ROOT)
        : KeyCombination.valueOf(key).getDisplayText();
  }
}
