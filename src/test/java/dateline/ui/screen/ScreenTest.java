package dateline.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.ui.fixture.HandCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final OpenCollection collection = HandCollection.filled();

  private Screen answered(Screen screen) {
    return screen.found(collection.find(screen.question(), () -> false).orElseThrow(), 1);
  }

  @Test
  void aSlipOfThePenKeepsTheLastGoodQuestion() {
    Screen good = answered(Screen.START.typed("taiwan"));
    Screen slip = good.typed("taiwan (call");
    assertEquals(good.question(), slip.question());
    assertEquals(good.answer(), slip.answer());
    assertEquals(
        Parsed.Problem.OPEN_BRACKET, slip.fault().map(Parsed.Fault::problem).orElseThrow());
  }

  @Test
  void wordsChoicesAndDaysAreAllToBeMet() {
    Query.During days = new Query.During(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    Screen screen =
        Screen.START
            .typed("taiwan")
            .toggled(Facet.KIND, "call")
            .toggled(Facet.KIND, "summit")
            .banned(Facet.TOPIC, "trade")
            .brushed(Optional.of(days));
    Query kinds =
        new Query.Or(
            List.of(new Query.Has(Facet.KIND, "call"), new Query.Has(Facet.KIND, "summit")));
    Query trade = new Query.Not(new Query.Has(Facet.TOPIC, "trade"));
    Query words = ((Parsed.Understood) Queries.parse("taiwan")).query();
    assertEquals(new Query.And(List.of(words, kinds, trade, days)), screen.question());
  }

  @Test
  void oneWishAloneIsTheWholeQuestion() {
    assertEquals(
        new Query.Has(Facet.WHO, "Joe Biden"),
        Screen.START.toggled(Facet.WHO, "Joe Biden").question());
    assertEquals(Query.EVERYTHING, Screen.START.question());
  }

  @Test
  void theChosenEventStaysChosenWhileItIsThere() {
    Screen chosen = answered(Screen.START).chose("e1");
    assertEquals(Optional.of("e1"), answered(chosen.typed("nothing-has-this")).chosen());
    Answer without = HandCollection.empty().find(Query.EVERYTHING, () -> false).orElseThrow();
    assertEquals(Optional.empty(), chosen.found(without, 1).chosen());
    assertEquals(List.of(), chosen.found(without, 1).marked());
  }

  @Test
  void backAndForwardLeadThroughTheViews() {
    Screen one = answered(Screen.START.toggled(Facet.TOPIC, "taiwan"));
    Screen two = answered(one.typed("call"));
    Screen back = answered(two.back());
    assertEquals(one.view(), back.view());
    assertEquals(View.ALL, answered(back.back()).view());
    assertEquals(two.view(), back.forward().view());
  }

  @Test
  void stepsGoThroughWhatWasFoundAndStopAtItsEnds() {
    Screen screen = answered(Screen.START);
    int[] rows = screen.answer().orElseThrow().rows();
    assertEquals(rows[0], screen.stepped(1).chosenRow());
    assertEquals(rows[rows.length - 1], screen.stepped(-1).chosenRow());
    assertEquals(rows[2], screen.stepped(1).stepped(1).stepped(1).chosenRow());
    assertEquals(rows[rows.length - 1], screen.stepped(Integer.MAX_VALUE / 2).chosenRow());
    assertEquals(rows[0], screen.stepped(5).stepped(Integer.MIN_VALUE / 2).chosenRow());
  }

  @Test
  void theDaysAroundAnEventGrowAndShrink() {
    Screen week = answered(Screen.START).chose("e3").around(7);
    Screen fortnight = answered(week).wider(true);
    assertEquals(answered(week).around(14).brush(), fortnight.brush());
    assertEquals(week.brush(), answered(fortnight).wider(false).brush());
    Screen all = answered(Screen.START).chose("e3");
    assertEquals(all, all.wider(true));
  }

  @Test
  void aroundAnEventStandsEverythingAWeekBeforeAndAfter() {
    Screen near = answered(Screen.START.typed("phone")).chose("e3").around(7);
    assertEquals(
        new Query.During(LocalDate.of(2024, 3, 26), LocalDate.of(2024, 4, 9)), near.question());
    assertEquals("", near.typed());
  }

  @Test
  void anUndatedEventHasNoNeighbours() {
    Screen chosen = answered(Screen.START).chose("e14");
    assertEquals(chosen, chosen.around(7));
  }

  @Test
  void dimmingAsksNothingNew() {
    assertEquals(Screen.START.question(), Screen.START.dimmed(true).question());
    assertTrue(Screen.START.dimmed(true).dim());
    assertFalse(Screen.START.toggled(Facet.KIND, "call").asksNothing());
  }
}
