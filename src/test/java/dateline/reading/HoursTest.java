package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.When;
import dateline.merging.Merger;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times of day, and the order within a day that follows from them.
class HoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-15T21:30 | 1290
          2024-05-15T04:00 | 240
          2024-05-15T24:00 | 1439
          2024-05-15TMO    | 540
          2024-05-15TEV    | 1140
          """)
  void aValueHasItsMinute(String value, int minute) {
    assertEquals(OptionalInt.of(minute), Hours.minute(value));
  }

  @ParameterizedTest
  @CsvSource({"2024-05-15", "PT2H", "2024-05-15TXX", "XXXX-XX-XXT09:00"})
  void whatIsNoTimeOfADayHasNone(String value) {
    assertEquals(OptionalInt.empty(), Hours.minute(value));
  }

  private static List<Event> events(String text) {
    Article article =
        Article.of("a.txt", new Published.Stated(LocalDate.of(2023, 6, 20), "the test"), text);
    return Merger.merge(EventReader.standard().read(article).mentions());
  }

  @Test
  void theEventsOfADayStandInTheOrderOfTheirHours() {
    List<Event> events =
        events(
            "BEIJING - Antony Blinken spoke by phone with Wang Yi on the evening of June 18."
                + "\n\nJanet Yellen met He Lifeng in Beijing at 9:30 a.m. on June 18."
                + "\n\nLloyd Austin met Li Shangfu in Singapore on June 18.");
    assertEquals(3, events.size());
    assertEquals(
        List.of(9 * 60 + 30, 19 * 60, When.NO_MINUTE),
        events.stream().map(event -> event.when().minute()).toList());
    assertEquals(Kind.MEETING, events.getFirst().kind());
  }

  @Test
  void theNightOfAWeekdayIsLate() {
    Event event = events("Antony Blinken met Wang Yi in Beijing on Sunday night.").getFirst();
    assertEquals(22 * 60, event.when().minute());
  }

  @Test
  void anotherDaysHourDoesNotCount() {
    Event event =
        events("Antony Blinken met Wang Yi in Beijing on June 18 and left at noon on June 19.")
            .getFirst();
    assertEquals(LocalDate.of(2023, 6, 18), event.when().range().orElseThrow().start());
    assertEquals(When.NO_MINUTE, event.when().minute());
  }
}
