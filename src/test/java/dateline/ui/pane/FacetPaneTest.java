package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import dateline.ui.Rig;
import dateline.ui.Windows;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is shown anew after every key is made once: new nodes cost more than most answers.
class FacetPaneTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
    rig.command("facets");
    rig.until("the facets are in sight", () -> !rows(Facet.STATUS).isEmpty());
  }

  private List<FacetRow> rows(Facet facet) {
    return Fx.get(() ->
        rig.scene().getRoot().lookupAll(".facet-row").stream()
            .map(FacetRow.class::cast)
            .filter(row -> row.facet() == facet)
            .toList());
  }

  private void ask(String question, int expected) {
    rig.write("#search", question);
    rig.until(
        expected + " are found",
        () -> rig.now().answer().filter(answer -> answer.total() == expected).isPresent());
  }

  private int count(Facet facet, String value) {
    return Fx.get(() ->
        rows(facet).stream()
            .filter(row -> row.value().equals(value))
            .findFirst()
            .map(FacetRow::events)
            .orElse(-1));
  }

  @Test
  void anotherAnswerFillsTheSameRows() {
    List<FacetRow> before = rows(Facet.STATUS);
    int all = count(Facet.KIND, "summit");
    ask("bali", 1);
    assertEquals(before, rows(Facet.STATUS));
    assertEquals(1, count(Facet.KIND, "summit"));
    ask("", 16);
    assertEquals(all, count(Facet.KIND, "summit"));
  }

  @Test
  void theFocusStaysWithItsValueWhereverThatStands() {
    FacetRow row =
        rows(Facet.KIND).stream()
            .filter(each -> each.value().equals("visit"))
            .findFirst()
            .orElseThrow();
    Fx.run(row::requestFocus);
    Fx.run(() -> rig.session().next(s -> s.typed("kind:visit OR kind:summit")));
    rig.until("they are found", () -> rig.now().answer().filter(a -> a.total() < 16).isPresent());
    Node owner = Fx.get(() -> rig.scene().getFocusOwner());
    assertTrue(owner instanceof FacetRow now && now.value().equals("visit"), owner + "");
  }

  @Test
  void theMenuOfTheListIsMadeOnce() {
    TableView<?> table = rig.find("#events", TableView.class);
    Object menu = Fx.get(table::getContextMenu);
    ask("bali", 1);
    ask("", 16);
    assertEquals(menu, Fx.get(table::getContextMenu));
  }
}
