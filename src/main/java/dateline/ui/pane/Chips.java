package dateline.ui.pane;

import dateline.query.Facet;
import dateline.query.Query;
import dateline.ui.part.Icon;
import dateline.ui.screen.Choices;
import dateline.ui.screen.View;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What narrows the view besides the words typed, each with a cross to take it away.
public final class Chips extends FlowPane {
  private final Session session;
  private final Words words;
  private final Names names;
  private final DayWords days;

  /// Chips for the choices of a session.
  public Chips(Session session, Words words) {
    this.session = session;
    this.words = words;
    names = new Names(words);
    days = new DayWords(words);
    getStyleClass().add("chips");
    setAccessibleText(words.say("chips.name"));
    session.watch(screen -> new Part(screen.choices(), screen.brush()), this::show);
  }

  private record Part(Choices choices, Optional<Query.During> brush) {}

  private void show(Part part) {
    getChildren().clear();
    part.brush.ifPresent(during -> getChildren().add(brush(during)));
    part.choices.wanted().forEach((facet, values) -> values.forEach(v -> add(facet, v, false)));
    part.choices.unwanted().forEach((facet, values) -> values.forEach(v -> add(facet, v, true)));
    if (getChildren().size() > 1) {
      Button all = new Button(words.say("chips.clear"));
      all.getStyleClass().addAll("flat", "chip-clear");
      all.setOnAction(
          _ -> session.next(s -> s.at(new View(s.typed(), Choices.NONE, none(), s.known()))));
      getChildren().add(all);
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private static Optional<Query.During> none() {
    return Optional.empty();
  }

  private Node brush(Query.During during) {
    String text = words.say("date.span", days.day(during.first()), days.day(during.last()));
    return chip(text, "brush", () -> session.next(s -> s.brushed(none())));
  }

  private void add(Facet facet, String value, boolean banned) {
    String name = words.say("facet." + facet.name()) + ": " + names.say(facet, value);
    String text = banned ? words.say("chips.not", name) : name;
    getChildren()
        .add(
            chip(
                text,
                banned ? "banned" : "wanted",
                () -> session.next(s -> s.dropped(facet, value))));
  }

  private Node chip(String text, String style, Runnable drop) {
    Button chip = new Button(text, Icon.CLOSE.node());
    chip.getStyleClass().addAll("chip", style);
    chip.setAccessibleText(words.say("chips.drop", text));
    chip.setOnAction(_ -> drop.run());
    return chip;
  }
}
