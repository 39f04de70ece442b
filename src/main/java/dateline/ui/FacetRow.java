package dateline.ui;

import dateline.query.Answer.Count;
import dateline.query.Facet;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One value of a facet: its name, its number, and a bar behind them.
final class FacetRow extends StackPane {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
  private static final PseudoClass BANNED = PseudoClass.getPseudoClass("banned");
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

  private final Count count;

  FacetRow(Session session, Words words, Facet facet, Count count, int most) {
    this.count = count;
    Choices choices = session.now().choices();
    boolean banned = choices.bans(facet, count.value());
    getStyleClass().add("facet-row");
    pseudoClassStateChanged(WANTED, choices.wants(facet, count.value()));
    pseudoClassStateChanged(BANNED, banned);
    pseudoClassStateChanged(ZERO, count.events() == 0);
    getChildren().addAll(bar((double) count.events() / Math.max(1, most)), line(words, facet));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setAccessibleText(
        words.say(
            banned ? "facets.bannedRow" : "facets.row",
            new Names(words).say(facet, count.value()),
            count.events()));
    setOnMouseClicked(event -> choose(session, facet, event.isAltDown()));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
        choose(session, facet, event.isAltDown());
        event.consume();
      }
    });
  }

  /// Puts new rows in the place of the old ones; the value that had the focus keeps it.
  static void keepFocus(Pane box, List<Node> rows) {
    Optional<String> focused =
        box.getChildren().stream()
            .filter(Node::isFocused)
            .filter(FacetRow.class::isInstance)
            .map(row -> ((FacetRow) row).count.value())
            .findFirst();
    box.getChildren().setAll(rows);
    focused.ifPresent(value ->
        rows.stream()
            .filter(row -> row instanceof FacetRow r && r.count.value().equals(value))
            .findFirst()
            .ifPresent(Node::requestFocus));
  }

  private Node line(Words words, Facet facet) {
    Label name = new Label(new Names(words).say(facet, count.value()));
    name.getStyleClass().add("facet-name");
    name.setMinWidth(0);
    Label number = new Label(words.say("facets.count", count.events()));
    number.getStyleClass().add("facet-count");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(name, gap, number);
    if (facet == Facet.KIND) {
      java.util.Arrays.stream(dateline.event.Kind.values())
          .filter(kind -> kind.name().equalsIgnoreCase(count.value()))
          .findFirst()
          .ifPresent(kind -> line.getChildren().addFirst(Icon.of(kind)));
    }
    line.getStyleClass().add("facet-line");
    return line;
  }

  private Node bar(double part) {
    Region bar = new Region();
    bar.getStyleClass().add("facet-bar");
    bar.maxWidthProperty().bind(widthProperty().multiply(part));
    javafx.geometry.Pos left = javafx.geometry.Pos.CENTER_LEFT;
    setAlignment(bar, left);
    return bar;
  }

  private void choose(Session session, Facet facet, boolean ban) {
    requestFocus();
    session.next(s -> ban ? s.banned(facet, count.value()) : s.toggled(facet, count.value()));
  }
}
