package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Span;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
  @Test
  void theOfficeIsResolvedByTheDayAskedAbout() {
    String text = "The US President flew to Bali.";
    Cast cast = Domain.standard().read(text);
    assertEquals(List.of("Barack Obama"), names(cast, text, "2015-09-24"));
    assertEquals(List.of("Joe Biden"), names(cast, text, "2023-11-15"));
  }

  @Test
  void aCounterpartIsTheOneOnTheOtherSide() {
    String text = "Joe Biden wrote to his Chinese counterpart.";
    assertEquals(
        List.of("Joe Biden", "Xi Jinping"),
        names(Domain.standard().read(text), text, "2023-11-15"));
  }

  @Test
  void aVenueIsNamedWithWhatIsAroundIt() {
    Where where =
        Domain.standard().read("They met at Filoli in Woodside.").where(new Span(0, 31)).getFirst();
    assertEquals("Filoli estate, Woodside, California", where.name());
    assertEquals("United States", where.country());
  }

  private static List<String> names(Cast cast, String text, String day) {
    return cast.who(new Span(0, text.length()), DateRange.day(LocalDate.parse(day))).stream()
        .map(Who::name)
        .toList();
  }
}
