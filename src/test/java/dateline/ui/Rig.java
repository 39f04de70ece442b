package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.RuleChoice;
import dateline.ui.fixture.Fx;
import dateline.ui.host.Choosers;
import dateline.ui.screen.Settings;
import dateline.ui.session.Chosen;
import dateline.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// A window that a test can type into: files are answered by the test, keys go to whatever has the
/// focus.
public final class Rig {
  /// What the choosers answer next.
  static final class Answers implements Choosers {
    List<Path> articles = new ArrayList<>();
    Optional<Path> folder = Optional.empty();
    Optional<Path> collection = Optional.empty();
    Optional<Path> save = Optional.empty();
    Chosen printer = new NoPrinter();

    @Override
    public Optional<Path> collection() {
      return collection;
    }

    @Override
    public Optional<Path> newCollection() {
      return collection;
    }

    @Override
    public List<Path> articles() {
      return articles;
    }

    @Override
    public Optional<Path> folder() {
      return folder;
    }

    @Override
    public Optional<Path> pack() {
      return folder;
    }

    @Override
    public Chosen printer() {
      return printer;
    }

    @Override
    public Optional<Path> save(String name) {
      return save;
    }
  }

  final Answers answers = new Answers();
  final Window window;
  final Stage stage;

  /// How large a window is, and its theme.
  record Look(double width, double height, String theme) {}

  private Rig(Path folder, Desk.Opener opener, List<Path> samples, Look look) {
    Settings settings = new Settings(folder.resolve("settings.properties"));
    settings.set("language", settings.get("language", "en"));
    settings.set("theme", look.theme);
    settings.set("width", look.width);
    settings.set("height", look.height);
    settings.save();
    Desk desk = new Desk(opener, folder.resolve("settings.properties"), folder, () -> samples);
    stage = new Stage();
    window = new Window(stage, desk, (_, _, _) -> answers);
    stage.setWidth(look.width);
    stage.setHeight(look.height);
    stage.show();
  }

  /// A window on a collection, its first answer shown.
  static Rig open(
      Path folder, OpenCollection collection, double width, double height, String theme) {
    Look look = new Look(width, height, theme);
    Rig rig = Fx.get(() -> new Rig(folder, Rig::noFiles, List.of(), look));
    Fx.run(() -> rig.window.show(collection));
    rig.until("the first answer is there", () -> rig.now().answer().isPresent());
    rig.until("the panes stand in their places", () -> rig.scene().lookup("#events") != null);
    return rig;
  }

  /// A window at its first start, with these samples and real collections.
  static Rig first(Path folder, List<Path> samples) {
    Desk.Opener opener =
        (file, rules, progress) ->
            OpenCollection.open(file, folder.resolve("cache"), rules, progress);
    Rig rig = Fx.get(() -> new Rig(folder, opener, samples, new Look(990, 700, "light")));
    Fx.run(() -> rig.window.start(Optional.empty()));
    rig.until("the samples are shown", () -> rig.window.session().isPresent());
    rig.until("the first answer is there", () -> rig.now().answer().isPresent());
    return rig;
  }

  /// A window on a file, opened as the test says.
  static Rig on(Path folder, Desk.Opener opener, Path file) {
    Rig rig = Fx.get(() -> new Rig(folder, opener, List.of(), new Look(990, 700, "light")));
    Fx.run(() -> rig.window.open(file));
    rig.until("it is open", () -> rig.window.session().isPresent());
    rig.until("the first answer is there", () -> rig.now().answer().isPresent());
    return rig;
  }

  private static OpenCollection noFiles(
      Path file, RuleChoice rules, dateline.collection.Progress progress) throws IOException {
    throw new IOException(file + " is not to be opened in this test.");
  }

  /// The session of the collection that is open.
  public Session session() {
    return window.session().orElseThrow();
  }

  /// What fills the window.
  public Frame frame() {
    return window.frame().orElseThrow();
  }

  /// What the window shows.
  public dateline.ui.screen.Screen now() {
    return session().now();
  }

  /// The scene of the window.
  public Scene scene() {
    return stage.getScene();
  }

  /// Waits until the claim holds.
  public void until(String claim, java.util.function.BooleanSupplier holds) {
    Fx.until(claim, holds);
  }

  /// The node with this id or style class.
  public <T extends Node> T find(String selector, Class<T> type) {
    return Fx.get(() -> {
      scene().getRoot().applyCss();
      scene().getRoot().layout();
      return type.cast(scene().lookup(selector));
    });
  }

  /// Does a command, as its menu item would.
  public void command(String id) {
    if (!Fx.get(() -> frame().commands().run(id))) {
      throw new AssertionError(id + " cannot be done now");
    }
  }

  /// Puts text into the field with this id.
  public void write(String selector, String text) {
    TextInputControl box = find(selector, TextInputControl.class);
    Fx.run(() -> {
      box.requestFocus();
      box.setText(text);
    });
  }

  /// Presses a key where the focus is.
  void press(KeyCode code, boolean control, boolean alt, boolean shift) {
    Fx.run(() -> {
      Node owner = scene().getFocusOwner();
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        KeyEvent event = new KeyEvent(type, "", "", code, shift, control, alt, false);
        Event.fireEvent(owner == null ? scene() : owner, event);
      }
    });
  }

  /// Types a character where the focus is.
  void type(String character) {
    Fx.run(() -> {
      Node owner = scene().getFocusOwner();
      KeyEvent event =
          new KeyEvent(
              KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
      Event.fireEvent(owner == null ? scene() : owner, event);
    });
  }

  /// Something that the mouse does at a place of a node, with Control or Alt held or not.
  void mouse(
      EventType<MouseEvent> type, Node node, double x, double y, boolean control, boolean alt) {
    Fx.run(() -> {
      boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
      Point2D on = node.localToScene(x, y);
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              on.getX(),
              on.getY(),
              on.getX(),
              on.getY(),
              MouseButton.PRIMARY,
              1,
              false,
              control,
              alt,
              false,
              down,
              false,
              false,
              false,
              false,
              true,
              null));
    });
  }

  /// Keeps the view and the place of the panes, as at the end of the program.
  public void remember() {
    Fx.run(window::remember);
  }

  void close() {
    Fx.run(() -> {
      window.shut();
      stage.hide();
    });
  }
}
