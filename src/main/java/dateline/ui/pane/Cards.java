package dateline.ui.pane;

import dateline.article.Article;
import dateline.article.Span;
import dateline.event.Attribution;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.When;
import dateline.ui.part.Icon;
import dateline.ui.part.MarkedText;
import dateline.ui.part.MarkedText.Mark;
import dateline.ui.part.Wrapped;
import dateline.ui.screen.Sources;
import dateline.ui.session.Chosen;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The sources of an event: a card for each article, with its sentences, the words in them that
/// name the event and its date marked, and why they are thought to tell the same.
public final class Cards {
  private final Words words;
  private final DayWords days;
  private final BiConsumer<String, Span> open;
  private List<String> terms = List.of();

  /// Cards whose links call `open` with an article and a passage of it.
  public Cards(Words words, BiConsumer<String, Span> open) {
    this.words = words;
    this.open = open;
    days = new DayWords(words);
  }

  /// All sources of an event.
  public Node sources(Chosen chosen) {
    terms = chosen.terms();
    Event event = chosen.corrected().event();
    Map<String, List<Mention>> articles = Sources.byArticle(event);
    Label title = new Label(words.say("detail.sources", articles.size()));
    title.getStyleClass().add("section");
    VBox box = new VBox(title);
    box.getStyleClass().add("cards");
    articles.forEach((id, mentions) -> box.getChildren().add(card(chosen, id, mentions)));
    if (articles.isEmpty()) {
      box.getChildren().add(Wrapped.label(words.say("detail.byHand"), "muted"));
    }
    if (!event.merged().isEmpty()) {
      box.getChildren().add(merged(event));
    }
    return box;
  }

  /// The marks of the words asked for.
  List<Mark> hits(String text) {
    return Hits.of(text, terms).stream().map(span -> Mark.of(span, "hit")).toList();
  }

  private Node card(Chosen chosen, String articleId, List<Mention> mentions) {
    VBox card = new VBox();
    card.getStyleClass().add("source-card");
    Hyperlink title = new Hyperlink(chosen.title(articleId), Icon.PAGE.node());
    title.setWrapText(true);
    title.getStyleClass().add("source-title");
    title.setOnAction(_ -> open.accept(articleId, mentions.getFirst().sentence()));
    card.getChildren().add(title);
    Article article = chosen.articles().get(articleId);
    if (article != null) {
      card.getChildren().add(Wrapped.label(origin(article), "muted"));
    }
    mentions.forEach(mention -> card.getChildren().addAll(sentence(mention)));
    return card;
  }

  private String origin(Article article) {
    String day = article.published().day().map(days::day).orElse(words.say("article.undated"));
    return article.source().isEmpty() ? day : words.say("article.origin", article.source(), day);
  }

  private List<Node> sentence(Mention mention) {
    List<Node> nodes = new ArrayList<>();
    MarkedText text = new MarkedText();
    text.getStyleClass().add("sentence");
    text.show(mention.text(), marks(mention));
    nodes.add(text);
    String said =
        mention.saidBy().stream()
            .map(Attribution::source)
            .distinct()
            .collect(Collectors.joining(", "));
    String line =
        words.name(mention.status())
            + (said.isEmpty() ? "" : " · " + words.say("detail.saidBy", said));
    nodes.add(Wrapped.label(line, "muted"));
    mention.quotes().forEach(quote -> nodes.add(new Quoted(words, quote)));
    for (Doubt doubt : mention.doubts()) {
      Label label = Wrapped.label(doubt.why(), "doubt");
      label.setGraphic(Icon.DOUBT.node());
      nodes.add(label);
    }
    return nodes;
  }

  /// The words that name the event, and the words that date it, where they stand in the sentence.
  private List<Mark> marks(Mention mention) {
    List<Mark> marks = new ArrayList<>();
    String rule = words.say("detail.rule", words.name(mention.kind()), mention.rule());
    add(marks, mention, mention.cue(), "cue", rule);
    if (mention.when() instanceof When.Dated dated) {
      add(
          marks,
          mention,
          dated.span(),
          "time",
          words.say("detail.rule", dated.why(), dated.rule()));
    }
    for (Attribution said : mention.saidBy()) {
      add(marks, mention, said.span(), "voice", words.say("detail.saidBy", said.source()));
    }
    marks.addAll(hits(mention.text()));
    return marks;
  }

  private static void add(List<Mark> marks, Mention mention, Span span, String style, String tip) {
    int offset = mention.sentence().start();
    boolean inside =
        mention.sentence().contains(span)
            && span.end() - offset <= mention.text().length()
            && span.length() > 0;
    if (inside) {
      Span here = new Span(span.start() - offset, span.end() - offset);
      marks.add(new Mark(here, style, tip, () -> {}));
    }
  }

  private Node merged(Event event) {
    VBox reasons = new VBox();
    reasons.getStyleClass().add("reasons");
    event.merged().stream()
        .distinct()
        .forEach(r -> reasons.getChildren().add(Wrapped.label(r, "muted")));
    TitledPane pane = new TitledPane(words.say("detail.merged"), reasons);
    pane.getStyleClass().add("dense");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }
}
