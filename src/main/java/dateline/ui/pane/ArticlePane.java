package dateline.ui.pane;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.correction.Correction.Passage;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.time.TimeExpression;
import dateline.ui.part.MarkedText;
import dateline.ui.part.MarkedText.Mark;
import dateline.ui.screen.Sources;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An article with every mention in it marked and linked to its event, and every date with the
/// reason for it.
public final class ArticlePane extends ScrollPane {
  /// As much of a very long text as is shown at once.
  private static final int MOST = 200_000;

  private final Words words;
  private final DayWords days;
  private final Consumer<Mention> choose;
  private final Label title = label("article-title");
  private final Label origin = label("muted");
  private final Label reason = label("why");
  private final Label legend = label("muted");
  private final MarkedText body = new MarkedText();
  private final VBox all = new VBox(title, origin, reason, legend, body);
  private Optional<Article> shown = Optional.empty();

  /// A pane whose marks call `choose` with their mention; `add` is called with a passage that the
  /// reader wants to be an event.
  public ArticlePane(Words words, Consumer<Mention> choose, Consumer<Passage> add) {
    this.words = words;
    this.choose = choose;
    days = new DayWords(words);
    getStyleClass().addAll("article", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(words.say("article.name"));
    all.getStyleClass().add("article-content");
    body.getStyleClass().add("article-body");
    setContent(all);
    MenuItem event = new MenuItem(words.say("article.addEvent"));
    event.setOnAction(_ -> passage().ifPresent(add));
    ContextMenu menu = new ContextMenu(event);
    menu.setOnShowing(_ -> event.setDisable(passage().isEmpty()));
    body.setOnContextMenuRequested(e -> menu.show(body, e.getScreenX(), e.getScreenY()));
    title.setText(words.say("article.none"));
  }

  /// The text of the article.
  public MarkedText body() {
    return body;
  }

  /// Shows an article as it was read, with one passage of it in sight; `chosen` are the mentions of
  /// the chosen event.
  public void show(Reading reading, Optional<Span> passage, List<String> chosen) {
    Article article = reading.article();
    boolean same = shown.filter(article::equals).isPresent();
    shown = Optional.of(article);
    title.setText(Sources.title(article));
    String day = article.published().day().map(days::day).orElse(words.say("article.undated"));
    origin.setText(
        article.source().isEmpty() ? day : words.say("article.origin", article.source(), day));
    reason.setText(reason(article.published()));
    legend.setText(words.say("article.legend", reading.mentions().size(), reading.times().size()));
    String text = article.text();
    body.show(text.length() > MOST ? text.substring(0, MOST) : text, marks(reading, chosen));
    if (!same) {
      setVvalue(0);
    }
    passage.ifPresent(this::reveal);
  }

  private String reason(Published published) {
    return switch (published) {
      case Published.Stated stated -> words.say("article.stated", stated.from());
      case Published.Inferred inferred -> words.say("article.inferred", inferred.reason());
      case Published.Unknown _ -> words.say("article.unknown");
    };
  }

  private List<Mark> marks(Reading reading, List<String> chosen) {
    List<Mark> marks = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      if (mention.sentence().end() <= MOST) {
        String tip =
            words.say("article.mention", words.name(mention.kind()), days.say(mention.when()));
        String style = chosen.contains(mention.id()) ? "chosen-mention" : "mention";
        marks.add(new Mark(mention.sentence(), style, tip, () -> choose.accept(mention)));
        marks.add(new Mark(mention.cue(), "cue", tip, () -> choose.accept(mention)));
      }
    }
    for (TimeExpression time : reading.times()) {
      if (time.span().end() <= MOST) {
        String tip = words.say("article.time", time.timex().value(), time.why(), time.rule());
        marks.add(new Mark(time.span(), "time", tip, () -> {}));
      }
    }
    return marks;
  }

  private void reveal(Span passage) {
    applyCss();
    layout();
    double height = all.getHeight() - getViewportBounds().getHeight();
    if (height > 0) {
      double y = body.getLayoutY() + body.heightOf(passage) - getViewportBounds().getHeight() / 3;
      setVvalue(Math.clamp(y / height, 0, 1));
    }
  }

  private Optional<Passage> passage() {
    return shown.flatMap(
        article -> body.selected().map(s -> new Passage(article.id(), s.start(), s.end())));
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
