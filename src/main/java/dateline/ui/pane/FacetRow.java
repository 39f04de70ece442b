package dateline.ui.pane;

import dateline.event.Kind;
import dateline.query.Answer.Count;
import dateline.query.Facet;
import dateline.ui.part.KindIcon;
import dateline.ui.screen.Choices;
import dateline.ui.session.Session;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One value of a facet: its name, its number, and a bar behind them.
///
/// A row shows one value after another: dressing new nodes would cost more than the answer to most
/// questions.
final class FacetRow extends StackPane {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
  private static final PseudoClass BANNED = PseudoClass.getPseudoClass("banned");
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

  private final Session session;
  private final Words words;
  private final Facet facet;
  private final Label name = new Label();
  private final Label number = new Label();
  private final KindIcon kind = new KindIcon();
  private final DoubleProperty part = new SimpleDoubleProperty();
  private Count count = new Count("", 0);
  private boolean banned;

  FacetRow(Session session, Words words, Facet facet) {
    this.session = session;
    this.words = words;
    this.facet = facet;
    getStyleClass().add("facet-row");
    getChildren().addAll(bar(), line());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setOnMouseClicked(event -> choose(event.isAltDown()));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
        choose(event.isAltDown());
        event.consume();
      }
    });
  }

  /// Shows a value, its bar as long as it is beside `most`.
  void show(Count shown, Choices choices, int most) {
    count = shown;
    banned = choices.bans(facet, count.value());
    pseudoClassStateChanged(WANTED, choices.wants(facet, count.value()));
    pseudoClassStateChanged(BANNED, banned);
    pseudoClassStateChanged(ZERO, count.events() == 0);
    name.setText(new Names(words).say(facet, count.value()));
    number.setText(words.number(count.events()));
    part.set((double) count.events() / Math.max(1, most));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (facet == Facet.KIND) {
      Optional<Kind> known = kind();
      kind.setVisible(known.isPresent());
      known.ifPresent(kind::show);
    }
  }

  /// Its name and number in a sentence, made when a screen reader asks for it.
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? words.say(banned ? "facets.bannedRow" : "facets.row", name.getText(), count.events())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// The facet that the value is one of.
  Facet facet() {
    return facet;
  }

  /// How many events have the value.
  int events() {
    return count.events();
  }

  /// The value that it shows.
  String value() {
    return count.value();
  }

  private Optional<Kind> kind() {
    return Arrays.stream(Kind.values())
        .filter(each -> each.name().equalsIgnoreCase(count.value()))
        .findFirst();
  }

  private HBox line() {
    name.getStyleClass().add("facet-name");
    name.setMinWidth(0);
    number.getStyleClass().add("facet-count");
    number.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(name, gap, number);
    if (facet == Facet.KIND) {
      line.getChildren().addFirst(kind);
    }
    line.getStyleClass().add("facet-line");
    return line;
  }

  private Region bar() {
    Region bar = new Region();
    bar.getStyleClass().add("facet-bar");
    bar.maxWidthProperty().bind(widthProperty().multiply(part));
    setAlignment(bar, Pos.CENTER_LEFT);
    return bar;
  }

  private void choose(boolean ban) {
    requestFocus();
    session.next(s -> ban ? s.banned(facet, count.value()) : s.toggled(facet, count.value()));
  }
}
