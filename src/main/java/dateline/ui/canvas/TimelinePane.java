package dateline.ui.canvas;

import dateline.query.Answer;
import dateline.timeline.Bars;
import dateline.timeline.Census;
import dateline.timeline.LaneBy;
import dateline.timeline.Layout;
import dateline.timeline.Overview;
import dateline.timeline.Picture;
import dateline.timeline.Scene;
import dateline.timeline.Stage;
import dateline.timeline.Viewport;
import dateline.ui.screen.Sight;
import dateline.ui.words.TimelineWords;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The timeline: events as bars on lanes, an axis, and an overview of all of them.
///
/// It paints only when something changed, once a frame. What the reader does with it goes to the
/// handlers; what it shows is told by its methods. Before the first answer it is blank.
public final class TimelinePane extends Region {
  private final Latest latest = new Latest();
  private final Canvas canvas = new Canvas();
  private final Stamps stamps = new Stamps();
  private final Inks inks = new Inks(this, this::restyled);
  private final HoverCard card = new HoverCard();
  private final TimelinePlaces places = new TimelinePlaces();
  private final TimelineHandlers handlers = new TimelineHandlers();
  private final ObjectProperty<Viewport> viewport =
      new SimpleObjectProperty<>(this, "viewport", new Viewport(0, 1, 100, 0));
  private final Glide glide = new Glide(viewport::set);
  private final AnimationTimer painting =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };

  private TimelineWords words = new TimelineWords(Words.of(Locale.getDefault()));
  private Fonts fonts = new Fonts(inks.font());
  private Layout layout = new Layout(fonts, words);
  private Optional<TimelineContent> content = Optional.empty();
  private Optional<Answer> asked = Optional.empty();
  private LaneBy laneBy = LaneBy.NONE;
  private boolean dim;
  private boolean placed;
  private int chosen = -1;
  private int hovered = -1;
  private int toReveal = -1;
  private int today = (int) LocalDate.now(ZoneId.systemDefault()).toEpochDay();
  private Stage stage = Stage.of(100, 100, dateline.timeline.Lanes.none(), 1);
  private Picture picture = Picture.empty(0, 0);
  private Optional<Brush> brushing = Optional.empty();

  /// A blank timeline.
  public TimelinePane() {
    getStyleClass().add("timeline-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setMinSize(120, 120);
    getChildren().addAll(canvas, places, card);
    viewport.subscribe((before, now) -> {
      placed = true;
      repaint();
    });
    new TimelineMouse(this, card).listen();
    new TimelineKeys(this).listen();
  }

  /// Shows what was found. The first answer is shown whole; later ones from where one is.
  public void show(Answer answer) {
    asked = Optional.of(answer);
    rebuild(answer);
  }

  /// Marks a row wherever it stands, or none with -1. Tells no handler.
  public void choose(int row) {
    chosen = row;
    repaint();
  }

  /// Sorts the events into other lanes.
  public void laneBy(LaneBy by) {
    laneBy = by;
    asked.ifPresent(this::rebuild);
  }

  /// Whether events that do not match are shown palely rather than not at all.
  public void dim(boolean pale) {
    dim = pale;
    asked.ifPresent(this::rebuild);
  }

  /// Speaks another language.
  public void speak(Words newWords) {
    words = new TimelineWords(newWords);
    layout = new Layout(fonts, words);
    content = Optional.empty();
    asked.ifPresent(this::rebuild);
  }

  /// Whether what is shown is what was known on the day of that line, which then says so.
  public void known(boolean past) {
    words = new TimelineWords(words.words(), words.days(), past);
    layout = new Layout(fonts, words);
    repaint();
  }

  /// The day of the line that says today.
  public void today(LocalDate day) {
    today = (int) day.toEpochDay();
    repaint();
  }

  /// Shows all that was found, but for the few that lie far from all others.
  public void fit() {
    content.ifPresent(shown -> glide(whole(shown)));
  }

  /// Moves a day to the middle.
  public void goTo(LocalDate day) {
    glide(target().centred(day.toEpochDay() + 0.5));
  }

  /// Zooms about the middle.
  public void zoomBy(double factor) {
    Viewport now = target();
    glide(now.zoomed(now.width() / 2, factor));
  }

  /// Where one looks.
  public ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  /// Where one looks, once there was something to look at.
  public Optional<Sight> sight() {
    return placed ? Optional.of(Sight.of(target())) : Optional.empty();
  }

  /// Looks there, unless one does already.
  public void see(Sight sight) {
    if (sight().filter(sight::near).isEmpty()) {
      look(sight.viewport(viewport.get().width()));
    }
  }

  /// The picture as it stands.
  public Picture picture() {
    return picture;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Inks.sheet();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return Inks.metaData();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      places.resize(getWidth(), getHeight());
      paint();
    }
  }

  Inks inks() {
    return inks;
  }

  /// Who is told of what the reader does with it.
  public TimelineHandlers handlers() {
    return handlers;
  }

  TimelineWords words() {
    return words;
  }

  Optional<TimelineContent> content() {
    return content;
  }

  Stage stage() {
    return stage;
  }

  /// The chosen row, or -1 where there is none in what is shown.
  public int chosen() {
    boolean shown = content.filter(some -> chosen < some.bars().size()).isPresent();
    return shown ? chosen : -1;
  }

  int today() {
    return today;
  }

  /// Where one will look when the present movement has ended.
  Viewport target() {
    return glide.goal(viewport.get());
  }

  Overview overview() {
    return Overview.of(stage, content.map(TimelineContent::all).orElse(Census.NOBODY));
  }

  void glide(Viewport goal) {
    if (getScene() != null && getScene().getPreferences().isReducedMotion()) {
      look(goal);
      return;
    }
    glide.go(viewport.get(), settled(goal));
  }

  /// Looks elsewhere at once.
  void look(Viewport goal) {
    glide.halt();
    viewport.set(settled(goal));
  }

  /// The reader chose a row.
  void chooseByHand(int row) {
    choose(row);
    handlers.chosen(row);
  }

  /// Brings a row into sight, moving no more than needed.
  public void reveal(int row) {
    toReveal = content.isEmpty() || getWidth() < 1 || latest.isAsking() ? row : -1;
    if (toReveal >= 0 || row < 0 || content.get().bars().start(row) == Bars.NO_DAY) {
      return;
    }
    double middle = (content.get().bars().start(row) + content.get().bars().end(row) + 1) / 2.0;
    Viewport goal = target().revealing(middle);
    if (!goal.equals(target())) {
      glide(goal);
    }
  }

  void hover(int row) {
    if (row != hovered) {
      hovered = row;
      repaint();
    }
  }

  void brushing(Optional<Brush> brush) {
    brushing = brush;
    repaint();
  }

  void repaint() {
    painting.start();
  }

  private void restyled() {
    if (fonts == null || !inks.font().equals(fonts.base())) {
      fonts = new Fonts(inks.font());
      layout = new Layout(fonts, words);
    }
    repaint();
  }

  private void rebuild(Answer answer) {
    Optional<TimelineContent> before = content;
    LaneBy by = laneBy;
    boolean pale = dim;
    TimelineWords said = words;
    latest.ask(
        answer.table().size(), () -> TimelineContent.of(answer, by, pale, said, before), this::put);
  }

  /// Sorts an answer as if it were to be shown; on any thread.
  public void rehearse(Answer answer) {
    TimelineContent _ = TimelineContent.of(answer, laneBy, dim, words, content);
  }

  private void put(TimelineContent next) {
    if (content.isEmpty() || !content.get().isOf(next.answer().table())) {
      hovered = -1;
    }
    boolean anew = content.filter(next::asksTheSame).isEmpty();
    content = Optional.of(next);
    if (placed && anew && next.isOutOf(target())) {
      glide(whole(next));
    }
    repaint();
  }

  private Viewport settled(Viewport goal) {
    return goal.resized(stage.plot().width()).scrolled(Math.min(goal.scroll(), stage.maxScroll()));
  }

  private Viewport whole(TimelineContent shown) {
    return stage.fitted(shown.extent());
  }

  private void paint() {
    double width = getWidth();
    double height = getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    if (content.isEmpty()) {
      canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
      return;
    }
    TimelineContent shown = content.get();
    stage = Stage.of(width, height, shown.lanes(), fonts.scale());
    if (!placed && shown.all().size() > 0) {
      viewport.set(whole(shown));
    }
    if (placed) {
      viewport.set(settled(viewport.get()));
    }
    if (toReveal >= 0) {
      reveal(toReveal);
    }
    painting.stop();
    Scene scene = shown.scene(chosen(), hovered, today);
    picture = layout.picture(scene, stage, viewport.get(), width, height);
    new Painter(canvas.getGraphicsContext2D(), inks::color, fonts, stamps, density())
        .paint(picture);
    Color accent = inks.color(dateline.timeline.Ink.ACCENT);
    brushing.ifPresent(brush -> brush.paint(canvas.getGraphicsContext2D(), accent, stage));
    places.show(picture, shown, stage);
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }
}
