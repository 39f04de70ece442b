package dateline.ui;

import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import dateline.timeline.Viewport;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.command.Commands;
import dateline.ui.command.KeyMap;
import dateline.ui.host.Host;
import dateline.ui.pane.Chips;
import dateline.ui.pane.EmptyPane;
import dateline.ui.pane.EventList;
import dateline.ui.pane.EventMenu;
import dateline.ui.pane.FacetPane;
import dateline.ui.pane.PastBar;
import dateline.ui.pane.PlayBar;
import dateline.ui.pane.SavedPane;
import dateline.ui.pane.SearchBar;
import dateline.ui.pane.SideTabs;
import dateline.ui.pane.StatusLine;
import dateline.ui.pane.ToolRow;
import dateline.ui.part.Notices;
import dateline.ui.screen.Screen;
import dateline.ui.session.Chosen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Known;
import dateline.ui.session.Months;
import dateline.ui.session.Player;
import dateline.ui.session.Session;
import dateline.ui.session.Steps;
import dateline.ui.sheet.CorrectionSheets;
import dateline.ui.sheet.Overlay;
import dateline.ui.sheet.Sheets;
import dateline.ui.words.Words;
import dateline.ui.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// All panes of a window, and the wires between them: they run through the session only.
public final class Frame extends StackPane {
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final Session session;
  private final Words words;
  private final Work work = new Work();
  private final Notices notices;
  private final Overlay overlay = new Overlay();
  private final Deeds deeds;
  private final Drops drops;
  private final Commands commands;
  private final Sheets sheets;
  private final Known known;
  private final Player player;
  private final TimelinePane timeline = new TimelinePane();
  private final SearchBar search;
  private final EventList list;
  private final SideTabs side;
  private final Panes panes;
  private final StatusLine status;
  private boolean greeted;
  private boolean placed;
  private final PauseTransition settling = new PauseTransition(Duration.millis(400));
  private boolean rehearsed;

  /// A window's content for a session.
  public Frame(Session session, Words words, Host host) {
    this.session = session;
    this.words = words;
    // Before all others: it sorts a large answer beside the window, while they show theirs.
    timeline.speak(words);
    session.watch(
        Screen::answer,
        answer -> answer.filter(_ -> !session.isPassing()).ifPresent(timeline::show));
    notices = new Notices(words);
    deeds = new Deeds(session, work, words, notices);
    drops = new Drops(deeds);
    commands = new Commands(words, new KeyMap(host.settings()));
    sheets = new Sheets(session, words, host, deeds, commands, overlay);
    CorrectionSheets corrections =
        new CorrectionSheets(session, words, deeds, overlay, host.today());
    known = new Known(session, deeds::failed);
    player =
        new Player(
            Map.of(
                Player.Stride.EVENT, new Steps(session),
                Player.Stride.MONTH, new Months(session, deeds::failed),
                Player.Stride.PUBLICATION, known),
            () -> getScene().getPreferences().isReducedMotion());
    commands.coveredWhile(overlay::isOpen);
    commands.name("undo", deeds::undoName);
    commands.name("redo", deeds::redoName);
    commands.set(Repertoire.of(new Reach(session, deeds, sheets, corrections, known, this, host)));
    search = new SearchBar(session, words, host.settings());
    EventMenu menu = new EventMenu(commands);
    menu.listen(timeline, this::choose);
    list =
        new EventList(
            session, words, menu, () -> commands.run("open"), () -> commands.run("preview"));
    side = new SideTabs(session, words, deeds, commands, corrections::addFrom);
    side.onChosen(this::told);
    SavedPane saved = new SavedPane(session, words, deeds);
    sheets.onSaved(saved::refresh);
    FacetPane facets = new FacetPane(session, words, saved);
    Node empty = new EmptyPane(words, commands, others(host), host.open(), host.samples());
    panes =
        new Panes(
            host.settings(), session.collection().file(), facets, timeline, list, side, empty);
    BorderPane main = new BorderPane(panes);
    main.setTop(
        new VBox(
            bar(host),
            new ToolRow(session, words, commands, search),
            new PastBar(session, words, known, commands, host.today()),
            new PlayBar(session, words, player, commands, host.settings()),
            new Chips(session, words)));
    status = new StatusLine(session, words, work, deeds);
    main.setBottom(status);
    getStyleClass().add("frame");
    getChildren().addAll(main, notices, overlay);
    notices.setMouseTransparent(false);
    wire(host.today());
  }

  /// The commands of this window.
  public Commands commands() {
    return commands;
  }

  /// The timeline.
  public TimelinePane timeline() {
    return timeline;
  }

  /// Shows the chosen event on a sheet.
  public void preview() {
    sheets.preview(side.cards(), side::openChosen);
  }

  /// What stands beside the timeline: the chosen event, its article, its sources, the chart.
  public SideTabs side() {
    return side;
  }

  /// The search bar.
  public SearchBar search() {
    return search;
  }

  /// What is laid over the panes.
  public Overlay overlay() {
    return overlay;
  }

  /// The way through the past.
  public Known known() {
    return known;
  }

  /// The line below.
  public StatusLine status() {
    return status;
  }

  /// The panes.
  public Panes panes() {
    return panes;
  }

  /// Shows so many days around the middle of what is shown, or around the chosen event.
  public void span(int days) {
    Viewport shown = timeline.viewportProperty().get();
    double middle = shown.first() + shown.days() / 2;
    int row = session.now().chosenRow();
    if (row >= 0 && session.now().answer().orElseThrow().table().start(row) != Table.NO_DAY) {
      middle = session.now().answer().orElseThrow().table().start(row) + 0.5;
    }
    double half = days / 2.0;
    timeline.viewportProperty().set(Viewport.between(middle - half, middle + half, shown.width()));
  }

  /// What goes through time by itself.
  public Player player() {
    return player;
  }

  /// Moves the focus to the next pane, or the one before.
  public void nextPane(int by) {
    List<Node> stops = new java.util.ArrayList<>(panes.stops());
    stops.removeIf(stop -> stop.getScene() == null);
    stops.addFirst(search);
    Node owner = getScene().getFocusOwner();
    int at = 0;
    for (int i = 0; i < stops.size(); i++) {
      for (Node node = owner; node != null; node = node.getParent()) {
        at = node.equals(stops.get(i)) ? i : at;
      }
    }
    Node next = stops.get(Math.floorMod(at + by, stops.size()));
    if (next.equals(search)) {
      search.focusBox();
    } else if (next.equals(list)) {
      list.table().requestFocus();
    } else {
      next.requestFocus();
    }
  }

  /// Imports what was dropped; whether there was anything to import.
  public boolean dropped(List<Path> files) {
    return drops.take(files);
  }

  /// Tells of a failure.
  public void failed(Exception e) {
    deeds.failed(e);
  }

  /// Ends what is under way.
  public void close() {
    settling.stop();
    player.stop();
    panes.remember();
    work.close();
  }

  /// The collections that were open lately, but for this one.
  private List<Path> others(Host host) {
    Path own = session.collection().file().toAbsolutePath().normalize();
    return host.recent().stream()
        .filter(file -> !file.toAbsolutePath().normalize().equals(own))
        .toList();
  }

  private MenuBar bar(Host host) {
    MenuBar bar = commands.bar(Menus.all());
    Menu recent = new RecentMenu(words, others(host), host.open());
    bar.getMenus().getFirst().getItems().add(Menus.RECENT_AT, recent);
    return bar;
  }

  private void wire(LocalDate today) {
    session.watch(Screen::answer, answer -> answer.ifPresent(this::answered));
    session.watch(Screen::known, day -> showKnown(day, today));
    session.watch(Screen::chosenRow, this::showChosen);
    session.watch(Screen::dim, timeline::dim);
    session.watch(Screen::lanes, timeline::laneBy);
    session.screen().addListener(_ -> commands.refresh());
    timeline.handlers().onChoose(this::choose);
    timeline
        .handlers()
        .onOpen(row -> {
          choose(row);
          side.openChosen();
        });
    timeline.handlers().onBrush((from, to) -> session.next(s -> s.brushed(days(from, to))));
    timeline.handlers().onBrushing((from, to) -> session.pass(s -> s.brushed(days(from, to))));
    timeline.handlers().onWiden(this::widen);
    timeline.handlers().onUndated(() -> session.next(s -> s.toggled(Facet.IS, "undated")));
    sheets.onGoTo(timeline::goTo);
    session.watch(s -> s.trail().sight(), sight -> sight.ifPresent(timeline::see));
    settling.setOnFinished(_ -> settled());
    timeline.viewportProperty().addListener(_ -> settling.playFromStart());
    deeds.onReport(sheets::report);
    drops.on(this);
  }

  /// The line of today stands at the day as of which the events are known.
  private void showKnown(Optional<LocalDate> day, LocalDate today) {
    timeline.known(day.isPresent());
    timeline.today(day.orElse(today));
    pseudoClassStateChanged(PAST, day.isPresent());
  }

  /// The timeline came to rest: one can come back to here.
  private void settled() {
    timeline.sight().ifPresent(sight -> session.next(s -> s.looking(sight)));
    if (!rehearsed) {
      rehearsed = true;
      session.rehearse(timeline::rehearse);
    }
  }

  private void answered(Answer answer) {
    panes.empty(answer.table().size() == 0 && session.now().known().isEmpty());
    timeline.setAccessibleText(words.say("timeline.name", answer.total()));
    if (!greeted) {
      greeted = true;
      Platform.runLater(this::greet);
    }
  }

  /// The keys of the timeline work at once; who has begun to type goes on. The panes find their
  /// places when the window is first laid out, and a pane without one cannot have the focus.
  private void greet() {
    if (timeline.getScene() == null && !panes.isEmpty()) {
      timeline.sceneProperty().subscribe(this::placed);
      return;
    }
    boolean busy =
        getScene() == null
            || panes.isEmpty()
            || overlay.isOpen()
            || getScene().getFocusOwner() instanceof TextInputControl;
    if (!busy) {
      timeline.requestFocus();
    }
  }

  private void placed(Scene place) {
    if (place != null && !placed) {
      placed = true;
      Platform.runLater(this::greet);
    }
  }

  /// Says what was chosen, to who cannot see it.
  private void told(Optional<Chosen> chosen) {
    timeline.setAccessibleHelp(chosen.map(_ -> side.detail().getAccessibleText()).orElse(null));
    chosen.ifPresent(sheets::chosen);
  }

  private void showChosen(int row) {
    timeline.choose(row);
    timeline.reveal(row);
  }

  private void choose(int row) {
    session
        .now()
        .answer()
        .filter(_ -> row >= 0)
        .ifPresent(answer -> session.next(s -> s.chose(answer.table().id(row))));
  }

  /// Whether the days around an event are shown; then they become more or fewer.
  private boolean widen(boolean up) {
    Screen before = session.now();
    session.next(s -> s.wider(up));
    return !session.now().equals(before);
  }

  private static Optional<Query.During> days(LocalDate from, LocalDate to) {
    return Optional.of(new Query.During(from, to));
  }
}
