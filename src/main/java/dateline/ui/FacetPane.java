package dateline.ui;

import dateline.query.Answer;
import dateline.query.Answer.Count;
import dateline.query.Facet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// What can be chosen on the left: for each facet its values with the number of events, live.
///
/// A click wants a value, with Alt it bans it. Values of an earlier answer that nothing has now
/// stay, greyed, so that nothing jumps away under the pointer.
public final class FacetPane extends ScrollPane {
  private static final List<Facet> SHOWN =
      List.of(
          Facet.TOPIC,
          Facet.WHO,
          Facet.KIND,
          Facet.COUNTRY,
          Facet.STATUS,
          Facet.YEAR,
          Facet.PLACE,
          Facet.SOURCE,
          Facet.PRECISION,
          Facet.TAG,
          Facet.IS);
  private static final int FEW = 7;

  private final Session session;
  private final Words words;
  private final List<Fold> folds = new ArrayList<>();
  private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);
  private final VBox all = new VBox();

  /// Facets of a session's answers; `first` stands above them.
  public FacetPane(Session session, Words words, Node first) {
    this.session = session;
    this.words = words;
    getStyleClass().addAll("facets", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(words.say("facets.name"));
    all.getStyleClass().add("facet-list");
    all.getChildren().add(first);
    SHOWN.forEach(this::addFacet);
    setContent(all);
    session.watch(screen -> new Part(screen.answer(), screen.choices()), this::show);
  }

  private record Fold(Facet facet, TitledPane title, VBox values) {}

  private record Part(Optional<Answer> answer, Choices choices) {}

  private void addFacet(Facet facet) {
    VBox box = new VBox();
    box.getStyleClass().add("facet-values");
    TitledPane title = new TitledPane(words.say("facet." + facet.name()), box);
    title.getStyleClass().addAll("facet", "dense");
    title.setAnimated(false);
    title.setExpanded(SHOWN.indexOf(facet) < 6);
    folds.add(new Fold(facet, title, box));
    all.getChildren().add(title);
  }

  private void show(Part part) {
    part.answer.ifPresent(answer -> folds.forEach(fold -> fill(fold, answer, part.choices)));
  }

  private void fill(Fold fold, Answer answer, Choices choices) {
    Facet facet = fold.facet;
    List<Count> counts = counts(facet, answer, choices);
    fold.title.setVisible(!counts.isEmpty());
    fold.title.setManaged(!counts.isEmpty());
    int most = counts.stream().mapToInt(Count::events).max().orElse(1);
    List<Node> rows = new ArrayList<>();
    for (Count count : counts) {
      if (rows.size() == FEW && !unfolded.contains(facet)) {
        break;
      }
      rows.add(new FacetRow(session, words, facet, count, most));
    }
    if (counts.size() > FEW) {
      rows.add(more(fold, counts.size(), answer, choices));
    }
    FacetRow.keepFocus(fold.values, rows);
  }

  private Node more(Fold fold, int size, Answer answer, Choices choices) {
    boolean open = unfolded.contains(fold.facet);
    javafx.scene.control.Hyperlink more =
        new javafx.scene.control.Hyperlink(
            open ? words.say("facets.fewer") : words.say("facets.more", size - FEW));
    more.getStyleClass().add("facet-more");
    more.setOnAction(_ -> {
      if (!unfolded.remove(fold.facet)) {
        unfolded.add(fold.facet);
      }
      fill(fold, answer, choices);
    });
    return more;
  }

  /// The counts of the answer; after them what is chosen but not counted, and then, in a small
  /// facet, its other values with zero.
  private static List<Count> counts(Facet facet, Answer answer, Choices choices) {
    List<Count> counts = new ArrayList<>(answer.counts().getOrDefault(facet, List.of()));
    List<String> others = new ArrayList<>();
    others.addAll(choices.wanted().getOrDefault(facet, new java.util.LinkedHashSet<>()));
    others.addAll(choices.unwanted().getOrDefault(facet, new java.util.LinkedHashSet<>()));
    List<String> values = answer.table().values(facet);
    if (values.size() <= 60) {
      others.addAll(values);
    }
    for (String value : others) {
      if (counts.stream().noneMatch(count -> count.value().equals(value))) {
        counts.add(new Count(value, 0));
      }
    }
    return counts;
  }
}
