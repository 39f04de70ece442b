package dateline.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import dateline.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  @Test
  void aSecondClickTakesTheChoiceBack() {
    Choices once = Choices.NONE.toggle(Facet.TOPIC, "taiwan");
    assertTrue(once.wants(Facet.TOPIC, "taiwan"));
    assertEquals(Choices.NONE, once.toggle(Facet.TOPIC, "taiwan"));
    assertEquals(Choices.NONE, Choices.NONE.ban(Facet.WHO, "Xi").ban(Facet.WHO, "Xi"));
  }

  @Test
  void nothingIsWantedAndBannedAtOnce() {
    Choices banned = Choices.NONE.toggle(Facet.KIND, "call").ban(Facet.KIND, "call");
    assertFalse(banned.wants(Facet.KIND, "call"));
    assertTrue(banned.bans(Facet.KIND, "call"));
    assertFalse(banned.toggle(Facet.KIND, "call").bans(Facet.KIND, "call"));
    assertTrue(banned.drop(Facet.KIND, "call").isEmpty());
  }

  @Test
  void anyWithinAFacetAllBetweenThem() {
    Choices choices =
        Choices.NONE
            .toggle(Facet.TOPIC, "taiwan")
            .toggle(Facet.TOPIC, "trade")
            .toggle(Facet.YEAR, "2023")
            .ban(Facet.STATUS, "planned")
            .ban(Facet.STATUS, "denied");
    assertEquals(
        List.of(
            new Query.Or(
                List.of(new Query.Has(Facet.TOPIC, "taiwan"), new Query.Has(Facet.TOPIC, "trade"))),
            new Query.Has(Facet.YEAR, "2023"),
            new Query.Not(
                new Query.Or(
                    List.of(
                        new Query.Has(Facet.STATUS, "planned"),
                        new Query.Has(Facet.STATUS, "denied"))))),
        choices.parts());
  }
}
