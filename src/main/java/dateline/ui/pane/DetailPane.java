package dateline.ui.pane;

import dateline.correction.Corrected;
import dateline.correction.Correction.Field;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.When;
import dateline.query.Facet;
import dateline.ui.command.Commands;
import dateline.ui.part.Icon;
import dateline.ui.part.KindIcon;
import dateline.ui.part.MarkedText;
import dateline.ui.part.Wrapped;
import dateline.ui.session.Chosen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chosen event: what, when and why then, who, where, about what, and every source of it.
public final class DetailPane extends ScrollPane {
  private final Session session;
  private final Words words;
  private final DayWords days;
  private final Deeds deeds;
  private final Cards cards;
  private final Commands commands;
  private final VBox all = new VBox();

  /// A pane for the chosen event of a session.
  public DetailPane(Session session, Words words, Deeds deeds, Cards cards, Commands commands) {
    this.session = session;
    this.words = words;
    this.deeds = deeds;
    this.cards = cards;
    this.commands = commands;
    days = new DayWords(words);
    getStyleClass().addAll("detail", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(words.say("detail.name"));
    all.getStyleClass().add("detail-content");
    setContent(all);
    show(Optional.empty());
  }

  /// Shows an event, or how to choose one.
  public void show(Optional<Chosen> chosen) {
    all.getChildren().clear();
    if (chosen.isEmpty()) {
      setAccessibleText(words.say("detail.name"));
      Label hint = new Label(words.say("detail.none"));
      hint.getStyleClass().add("hint");
      hint.setWrapText(true);
      all.getChildren().add(hint);
      return;
    }
    Corrected corrected = chosen.get().corrected();
    Event event = corrected.event();
    setAccessibleText(words.say("detail.nameOf", event.headline(), days.say(event.when())));
    all.getChildren().addAll(top(corrected), headline(corrected), when(corrected));
    doubts(event);
    if (!event.participants().isEmpty()) {
      section("detail.who", Field.PARTICIPANTS, corrected, new People(session, words, event));
    }
    if (!event.place().text().isEmpty()) {
      section("detail.place", Field.PLACE, corrected, Wrapped.label(event.place().text(), "value"));
    }
    if (!event.topics().isEmpty()) {
      section("detail.topics", Field.TOPICS, corrected, topics(event.topics()));
    }
    VBox links = Linked.of(session, words, event);
    if (!links.getChildren().isEmpty()) {
      Label name = new Label(words.say("detail.links"));
      name.getStyleClass().add("section");
      VBox box = new VBox(name, links);
      box.getStyleClass().add("section-box");
      all.getChildren().add(box);
    }
    own(corrected);
    all.getChildren().add(cards.sources(chosen.get()));
    setVvalue(0);
  }

  private Node top(Corrected corrected) {
    Event event = corrected.event();
    Label kind = new Label(words.name(event.kind()), new KindIcon(event.kind()));
    kind.getStyleClass().addAll("badge", "kind-badge");
    Label status = new Label(words.name(event.status()));
    status
        .getStyleClass()
        .addAll("badge", "status-" + event.status().name().toLowerCase(java.util.Locale.ROOT));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line =
        new HBox(kind, status, gap, star(corrected), commands.button("correct", Icon.PENCIL));
    takeBack(line, corrected, Field.KIND, 1);
    takeBack(line, corrected, Field.STATUS, line.getChildren().indexOf(status) + 1);
    line.getStyleClass().add("detail-top");
    return line;
  }

  private Node star(Corrected corrected) {
    Button star = commands.button("star", Icon.STAR);
    star.getStyleClass().add(corrected.starred() ? "starred" : "unstarred");
    return star;
  }

  private Node headline(Corrected corrected) {
    MarkedText headline = new MarkedText();
    headline.getStyleClass().add("headline");
    headline.show(corrected.event().headline(), cards.hits(corrected.event().headline()));
    VBox box = new VBox(headline);
    takeBack(box, corrected, Field.HEADLINE, 1);
    return box;
  }

  private Node when(Corrected corrected) {
    Label date = Wrapped.label(days.say(corrected.event().when()), "date");
    VBox box = new VBox(date);
    box.getStyleClass().add("when");
    corrected
        .event()
        .when()
        .range()
        .map(range -> words.say("detail.precision", words.name(range.precision())))
        .ifPresent(text -> box.getChildren().add(Wrapped.label(text, "muted")));
    switch (corrected.event().when()) {
      case When.Dated dated -> {
        if (!dated.words().isBlank()) {
          box.getChildren()
              .add(Wrapped.label(words.say("detail.because", dated.words(), dated.why()), "why"));
        } else if (!dated.why().isBlank()) {
          box.getChildren().add(Wrapped.label(dated.why(), "why"));
        }
      }
      case When.Undated undated -> box.getChildren().add(Wrapped.label(undated.why(), "why"));
    }
    takeBack(box, corrected, Field.DATE, 1);
    return box;
  }

  private void doubts(Event event) {
    for (Doubt doubt : event.doubts()) {
      Label label = Wrapped.label(doubt.why(), "doubt");
      label.setGraphic(Icon.DOUBT.node());
      all.getChildren().add(label);
    }
  }

  private void section(String title, Field field, Corrected corrected, Node content) {
    Label name = new Label(words.say(title));
    name.getStyleClass().add("section");
    HBox head = new HBox(name);
    head.getStyleClass().add("section-head");
    takeBack(head, corrected, field, 1);
    VBox box = new VBox(head, content);
    box.getStyleClass().add("section-box");
    all.getChildren().add(box);
  }

  private Node topics(List<String> topics) {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("topic-flow");
    for (String topic : topics) {
      Button chip = new Button(new Names(words).topic(topic));
      chip.getStyleClass().addAll("chip", "topic");
      chip.setOnAction(_ -> session.next(s -> s.toggled(Facet.TOPIC, topic)));
      flow.getChildren().add(chip);
    }
    return flow;
  }

  /// What the reader wrote: tags and a note.
  private void own(Corrected corrected) {
    if (!corrected.tags().isEmpty()) {
      Label tags = Wrapped.label(String.join(", ", corrected.tags()), "value");
      tags.setGraphic(Icon.TAG.node());
      all.getChildren().add(tags);
    }
    if (!corrected.note().isBlank()) {
      all.getChildren().add(Wrapped.label(corrected.note(), "note"));
    }
  }

  private void takeBack(javafx.scene.layout.Pane box, Corrected corrected, Field field, int at) {
    if (corrected.fields().contains(field)) {
      Hyperlink back = new Hyperlink(words.say("detail.takeBack"), Icon.PENCIL.node());
      back.getStyleClass().add("take-back");
      back.setAccessibleText(words.say("detail.takeBackName", words.name(field)));
      back.setOnAction(_ -> deeds.restore(corrected.event().id(), field));
      box.getChildren().add(at, back);
    }
  }
}
