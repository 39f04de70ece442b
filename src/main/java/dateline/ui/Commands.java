package dateline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// The commands of a window, and what is made of the list: the menu bar, the keys, buttons.
public final class Commands {
  private final Words words;
  private final Map<String, Command> byId = new LinkedHashMap<>();
  private final Map<MenuItem, Command> items = new LinkedHashMap<>();

  /// No commands yet.
  public Commands(Words words) {
    this.words = words;
  }

  /// Takes the list of commands.
  public void set(List<Command> commands) {
    commands.forEach(command -> byId.put(command.id(), command));
  }

  /// All of them, in the order of the menus.
  public List<Command> all() {
    return new ArrayList<>(byId.values());
  }

  /// What a command is called.
  public String name(Command command) {
    return words.say("command." + command.id());
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
    item.setOnAction(_ -> run(id));
    Optional.ofNullable(byId.get(id))
        .ifPresent(command -> {
          items.put(item, command);
          command.keys().stream()
              .filter(key -> key.length() > 1)
              .findFirst()
              .ifPresent(key -> item.setAccelerator(KeyCombination.valueOf(key)));
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
      menu.setOnShowing(_ -> refresh());
      bar.getMenus().add(menu);
    });
    return bar;
  }

  /// Enables what can be done now.
  public void refresh() {
    items.forEach((item, command) -> item.setDisable(!command.enabled().getAsBoolean()));
  }

  /// Listens to the keys of a window. Letters that are being typed are no commands.
  public void install(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(scene, event));
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean typing = scene.getFocusOwner() instanceof TextInputControl && !modified(event);
    for (Command command : byId.values()) {
      for (String key : command.keys()) {
        boolean one = key.length() > 1 && KeyCombination.valueOf(key).match(event);
        if (one && !typing && command.run()) {
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
      if (command.keys().contains(event.getCharacter()) && command.run()) {
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

  private static String shown(String key) {
    return key.length() == 1
        ? key.toUpperCase(java.util.Locale.ROOT)
        : KeyCombination.valueOf(key).getDisplayText();
  }
}
