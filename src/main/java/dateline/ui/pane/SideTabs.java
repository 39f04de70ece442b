package dateline.ui.pane;

import dateline.article.Span;
import dateline.correction.Correction;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.query.Answer;
import dateline.query.Table;
import dateline.ui.command.Commands;
import dateline.ui.screen.Screen;
import dateline.ui.session.Chosen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Mentions;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// What stands beside the timeline, one behind the other: the chosen event, an article, what each
/// source says, the chart.
public final class SideTabs extends TabPane {
  private static final int ARTICLE = 1;

  private final Session session;
  private final Words words;
  private final Deeds deeds;
  private final DetailPane detail;
  private final ArticlePane article;
  private final SidesPane sides;
  private final ChartPane chart;
  private final Latest reading = new Latest();
  private final Latest choosing = new Latest();
  private Consumer<Optional<Chosen>> listener = _ -> {};

  /// Panes of a session; `add` is asked to make an event of a passage.
  public SideTabs(
      Session session,
      Words words,
      Deeds deeds,
      Commands commands,
      Consumer<Correction.Passage> add) {
    this.session = session;
    this.words = words;
    this.deeds = deeds;
    detail = new DetailPane(session, words, deeds, cards(), commands);
    article = new ArticlePane(words, this::chooseMention, add);
    sides = new SidesPane(words);
    chart = new ChartPane(session, words, commands);
    add("event", detail);
    add("article", article);
    add("sides", sides);
    add("chart", chart);
    getTabs().getLast().selectedProperty().subscribe(chart::looked);
    setAccessibleText(words.say("tab.name"));
    getStyleClass().add("side-tabs");
    session.watch(s -> new Look(s.chosenRow(), s.answer().map(Answer::table)), _ -> chosen());
  }

  private record Look(int row, Optional<Table> table) {}

  private void add(String id, Node pane) {
    Tab tab = new Tab(words.say("tab." + id), pane);
    tab.setId("tab-" + id);
    tab.setClosable(false);
    getTabs().add(tab);
  }

  /// Who is told of the chosen event once it is shown.
  public void onChosen(Consumer<Optional<Chosen>> told) {
    listener = told;
  }

  /// The chosen event.
  public DetailPane detail() {
    return detail;
  }

  /// The chart.
  public ChartPane chart() {
    return chart;
  }

  /// Shows the chart and gives it the focus.
  public void showChart() {
    getSelectionModel().selectLast();
    chart.focusBars();
  }

  /// Cards of sources that open their articles here.
  public Cards cards() {
    return new Cards(words, this::open);
  }

  /// Opens the article of the chosen event, at its first mention.
  public void openChosen() {
    Chosen.of(session.now(), session.collection())
        .flatMap(chosen -> chosen.corrected().event().mentions().stream().findFirst())
        .ifPresent(mention -> open(mention.articleId(), mention.sentence()));
  }

  private void chosen() {
    Screen screen = session.now();
    choosing.ask(
        _ -> Optional.of(Chosen.of(screen, session.collection())),
        chosen -> {
          detail.show(chosen);
          sides.show(chosen);
          listener.accept(chosen);
        },
        deeds::failed);
  }

  private void open(String articleId, Span passage) {
    List<String> mentions =
        Chosen.of(session.now(), session.collection()).stream()
            .flatMap(chosen -> chosen.corrected().event().mentions().stream())
            .map(Mention::id)
            .toList();
    reading.ask(
        _ -> session.collection().reading(articleId),
        (Reading found) -> {
          getSelectionModel().select(ARTICLE);
          article.show(found, Optional.of(passage), mentions);
        },
        deeds::failed);
  }

  /// Chooses the event that a mention tells, wherever it was merged to.
  private void chooseMention(Mention mention) {
    session
        .now()
        .answer()
        .ifPresent(answer ->
            choosing.ask(
                _ -> Mentions.eventOf(mention, answer.table()),
                id -> {
                  session.next(s -> s.chose(id));
                  open(mention.articleId(), mention.sentence());
                },
                deeds::failed));
  }
}
