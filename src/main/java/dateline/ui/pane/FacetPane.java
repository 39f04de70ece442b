package dateline.ui.pane;

import dateline.query.Answer;
import dateline.query.Answer.Count;
import dateline.query.Facet;
import dateline.ui.screen.Choices;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
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

  /// A facet with the rows made for it so far; of those as many are in sight as are needed.
  private record Fold(
      Facet facet, TitledPane title, VBox values, List<FacetRow> rows, Hyperlink more) {
    Fold(Facet facet, TitledPane title, VBox values) {
      this(facet, title, values, new ArrayList<>(), new Hyperlink());
      more.getStyleClass().add("facet-more");
    }
  }

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
    if (counts.isEmpty()) {
      return;
    }
    int most = counts.stream().mapToInt(Count::events).max().orElse(1);
    boolean open = unfolded.contains(facet);
    int size = open ? counts.size() : Math.min(FEW, counts.size());
    Optional<String> focused = focused(fold);
    for (int i = 0; i < size; i++) {
      if (i == fold.rows.size()) {
        fold.rows.add(new FacetRow(session, words, facet));
      }
      fold.rows.get(i).show(counts.get(i), choices, most);
    }
    List<Node> nodes = new ArrayList<>(fold.rows.subList(0, size));
    if (counts.size() > FEW) {
      nodes.add(more(fold, open, counts.size() - FEW, () -> fill(fold, answer, choices)));
    }
    if (!fold.values.getChildren().equals(nodes)) {
      fold.values.getChildren().setAll(nodes);
    }
    focused.ifPresent(value -> focus(fold.rows.subList(0, size), value));
  }

  private static Optional<String> focused(Fold fold) {
    return fold.rows.stream().filter(Node::isFocused).map(FacetRow::value).findFirst();
  }

  /// The value that had the focus keeps it, in whichever row it stands now.
  private static void focus(List<FacetRow> rows, String value) {
    rows.stream()
        .filter(row -> row.value().equals(value))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node more(Fold fold, boolean open, int others, Runnable again) {
    fold.more.setText(open ? words.say("facets.fewer") : words.say("facets.more", others));
    fold.more.setOnAction(_ -> {
      if (!unfolded.remove(fold.facet)) {
        unfolded.add(fold.facet);
      }
      again.run();
    });
    return fold.more;
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
