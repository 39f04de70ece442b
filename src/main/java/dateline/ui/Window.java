package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.RuleChoice;
import dateline.collection.UnfitPackException;
import dateline.event.Pack;
import dateline.ui.host.Choosers;
import dateline.ui.host.Host;
import dateline.ui.host.SystemChoosers;
import dateline.ui.pane.Opening;
import dateline.ui.part.Theme;
import dateline.ui.screen.Bookmark;
import dateline.ui.screen.Screen;
import dateline.ui.screen.Settings;
import dateline.ui.screen.View;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window of the program: opens collections, dresses itself, and remembers where it was.
public final class Window {
  private static final String SAMPLES = "samples.dateline";

  private final Stage stage;
  private final Settings settings;
  private final Desk desk;
  private final Choosers.Maker choosers;
  private final Openings openings;
  private final PauseTransition patience = new PauseTransition(Duration.millis(500));
  private Words words;
  private Optional<Session> session = Optional.empty();
  private Optional<Frame> frame = Optional.empty();
  private boolean appeared;
  private String wish = "";
  private Optional<String> caution = Optional.empty();

  /// A window on `stage`; `choosers` asks for files.
  Window(Stage stage, Desk desk, Choosers.Maker choosers) {
    this.stage = stage;
    this.desk = desk;
    openings = new Openings(desk);
    this.choosers = choosers;
    settings = new Settings(desk.settings());
    words = Words.of(language());
    stage.setTitle(words.say("window.title"));
    stage.setScene(new Scene(new StackPane(), width(), height()));
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.setOnCloseRequest(_ -> close());
    patience.setOnFinished(_ -> waiting());
    ChangeListener<ColorScheme> redress = (_, _, _) -> dress();
    Platform.getPreferences().colorSchemeProperty().addListener(redress);
    stage.setOnHidden(_ -> Platform.getPreferences().colorSchemeProperty().removeListener(redress));
  }

  /// Shows the window on a collection, on the last one, or, at the first start, on the samples.
  /// Returns at once; the program ends when the window is closed.
  public static void launch(Desk desk, Optional<Path> collection) {
    Platform.startup(() -> {
      Window window = new Window(new Stage(), desk, SystemChoosers::new);
      window.start(collection);
      window.patience.play();
    });
  }

  /// Opens the first collection.
  void start(Optional<Path> collection) {
    Optional<Path> last =
        settings.list("recent").stream().map(Path::of).filter(Files::exists).findFirst();
    collection.or(() -> last).ifPresentOrElse(this::open, () -> samples(""));
  }

  /// Shows another collection.
  void open(Path file) {
    show(file, Desk.Samples.NONE, RuleChoice.KEPT);
  }

  /// Makes a collection. The system asks before a file is replaced, but a collection never is: one
  /// that is there already is opened, with a word.
  void create(Path file) {
    caution =
        Files.exists(file) ? Optional.of(words.say("open.existed", name(file))) : Optional.empty();
    open(file);
  }

  /// Shows the samples, which are read in at the first time, and searches in them.
  void samples(String search) {
    wish = search;
    show(desk.collections().resolve(SAMPLES), desk.samples(), RuleChoice.KEPT);
  }

  /// What the window shows now.
  Optional<Frame> frame() {
    return frame;
  }

  /// The session of the collection that is open.
  Optional<Session> session() {
    return session;
  }

  /// Ends: what is under way is called off, the place and the view are kept.
  void close() {
    appeared = true;
    patience.stop();
    remember();
    settings.save();
    shut();
    Platform.exit();
  }

  /// Reads the collection again with other domain packs; meanwhile it cannot be shown.
  private void reread(List<Pack> packs) {
    remember();
    session
        .map(open -> open.collection().file())
        .ifPresent(file -> {
          shut();
          show(file, Desk.Samples.NONE, RuleChoice.keeping(packs));
          openings.underWay().ifPresent(this::cover);
        });
  }

  private void show(Path file, Desk.Samples first, RuleChoice rules) {
    Path path = file.toAbsolutePath().normalize();
    Optional<Path> now = session.map(s -> s.collection().file().toAbsolutePath().normalize());
    if (now.filter(path::equals).isPresent()) {
      caution();
      return;
    }
    remember();
    Opening progress = new Opening(words, name(path));
    patience.playFromStart();
    openings.ask(
        new Openings.Wanted(path, first, rules),
        progress,
        collection -> {
          shut();
          settings.push("recent", path.toString());
          show(collection);
        },
        e -> refused(path, first, e));
  }

  /// Shows an open collection.
  void show(OpenCollection collection) {
    Session next = new Session(collection, this::failed);
    session = Optional.of(next);
    next.next(new Bookmark(settings, collection.file())::restored);
    if (!wish.isEmpty()) {
      next.next(s -> s.at(View.of(wish)));
      wish = "";
    }
    stage.setTitle(words.say("window.titleOf", name(collection.file())));
    build(next);
    next.ask();
    next.watch(Screen::answer, answer -> answer.ifPresent(_ -> appear()));
    caution();
  }

  /// Says what was found out on the way to what is shown now.
  private void caution() {
    caution.ifPresent(sentence -> failed(new IOException(sentence)));
    caution = Optional.empty();
  }

  /// The stage is put up once there is something to look at: what is painted before that is work
  /// for nothing, and flickers.
  private void appear() {
    patience.stop();
    if (!appeared) {
      appeared = true;
      stage.show();
    }
  }

  /// Opening takes long: a word that it is under way; where another collection is shown, in its
  /// status line.
  private void waiting() {
    openings
        .underWay()
        .ifPresent(progress -> {
          if (frame.isPresent()) {
            frame.get().status().opening(progress);
          } else {
            cover(progress);
          }
        });
    appear();
  }

  private void cover(Opening progress) {
    stage.getScene().setRoot(progress.pane());
    dress();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".dateline", "");
  }

  private void say(String sentence) {
    stage.getScene().setRoot(blank(sentence));
    dress();
  }

  private void build(Session next) {
    Frame content = new Frame(next, words, host());
    content.panes().fit(stage.getScene().getWidth());
    frame = Optional.of(content);
    stage.getScene().setRoot(content);
    content.commands().install(stage.getScene());
    dress();
  }

  private Host host() {
    return new Host(
        settings,
        choosers.of(stage, words, settings),
        settings.list("recent").stream().map(Path::of).filter(Files::exists).toList(),
        LocalDate.now(ZoneId.systemDefault()),
        this::create,
        this::open,
        this::samples,
        this::reread,
        this::redress,
        this::close);
  }

  private void redress() {
    settings.save();
    dress();
    Words spoken = Words.of(language());
    if (!spoken.locale().equals(words.locale())) {
      words = spoken;
      frame.ifPresent(Frame::close);
      session.ifPresent(this::build);
    }
  }

  private void dress() {
    boolean still = Boolean.parseBoolean(settings.get("still", "false"));
    stage.getScene().getPreferences().setReducedMotion(still ? Boolean.TRUE : null);
    Theme.named(settings.get("theme", "system")).dress(stage.getScene(), settings.get("font", 13));
  }

  private Locale language() {
    return Locale.of(settings.get("language", Locale.getDefault().getLanguage()));
  }

  private void failed(Exception e) {
    frame.ifPresent(content -> content.failed(e));
  }

  /// A collection that cannot be opened: the one that is open stays; without one, the sentence is
  /// the window. One whose packs no longer fit is opened without them.
  private void refused(Path path, Desk.Samples first, Exception e) {
    patience.stop();
    if (e instanceof UnfitPackException unfit) {
      caution = Optional.of(words.say("packs.unfit", unfit.fault()));
      show(path, first, RuleChoice.PLAIN);
      return;
    }
    caution = Optional.empty();
    if (frame.isPresent()) {
      frame.get().status().opened();
      failed(e);
      return;
    }
    say(words.failure(e));
    appear();
  }

  /// A sentence, and ways out: another collection, or the samples.
  private VBox blank(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("opening");
    Choosers ask = choosers.of(stage, words, settings);
    HBox ways =
        new HBox(
            8,
            way("openFile", () -> ask.collection().ifPresent(this::open)),
            way("new", () -> ask.newCollection().ifPresent(this::create)),
            way("samples", () -> samples("")));
    ways.setAlignment(Pos.CENTER);
    VBox box = new VBox(4, label, ways);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Button way(String command, Runnable action) {
    Button way = new Button(words.say("command." + command));
    way.setId("way-" + command);
    way.setOnAction(_ -> action.run());
    return way;
  }

  /// Closes the collection.
  void shut() {
    frame.ifPresent(Frame::close);
    session.ifPresent(Session::close);
    session.ifPresent(open -> open.collection().close());
    frame = Optional.empty();
    session = Optional.empty();
  }

  /// Keeps the view and the size of the window for the next start.
  void remember() {
    session.ifPresent(open ->
        new Bookmark(settings, open.collection().file())
            .keep(open.now(), frame.flatMap(content -> content.timeline().sight())));
    frame.ifPresent(content -> content.panes().remember());
    if (!stage.isMaximized() && stage.getWidth() > 0) {
      settings.set("width", stage.getScene().getWidth());
      settings.set("height", stage.getScene().getHeight());
    }
    settings.save();
  }

  private double width() {
    Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
    return Math.min(settings.get("width", 1440), screen.getWidth());
  }

  private double height() {
    Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
    return Math.min(settings.get("height", 860), screen.getHeight());
  }
}
