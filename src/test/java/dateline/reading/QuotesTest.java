package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import dateline.event.Quotation;
import dateline.event.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static final String ARTICLE =
      """
      Seven hours in Beijing

      Blinken met Wang Yi in Beijing on Sunday. "We had candid talks," Blinken said.
      "They lasted seven hours."

      A senior US official told reporters that the two had "no surprises for each other".

      “Taiwan is the first red line,” Wang said, according to Xinhua.

      “It must not be crossed.

      “Nobody should doubt our resolve.”

      The “Inflation Reduction Act” was not mentioned, nor were “reciprocal” tariffs.
      """;

  @Test
  void everyQuotationHasItsSpeaker() {
    List<String> told =
        read(ARTICLE).quotations().stream()
            .map(quote -> quote.voice() + " " + quote.speaker() + ": " + quote.text())
            .toList();
    assertEquals(
        List.of(
            "PERSON Antony Blinken: We had candid talks,",
            "PERSON Antony Blinken: They lasted seven hours.",
            "UNNAMED senior US official: no surprises for each other",
            "PERSON Wang Yi: Taiwan is the first red line,",
            "PERSON Wang Yi: It must not be crossed. Nobody should doubt our resolve."),
        told);
  }

  @Test
  void aQuotationStandsBesideTheEventThatItIsAbout() {
    Reading reading = read(ARTICLE);
    Mention meeting = reading.mentions().getFirst();
    assertEquals(
        List.of("We had candid talks,"),
        meeting.quotes().stream().map(Quotation::text).limit(1).toList());
    assertTrue(meeting.quotes().size() < reading.quotations().size());
    for (Quotation quote : reading.quotations()) {
      String words = quote.span().of(reading.article().text()).replaceAll("\\s+", " ");
      assertEquals(words.split(" ", 2)[0], quote.text().split(" ", 2)[0]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wang Yi said: 「Our position has not changed at all」. | Our position has not changed at all
          «We agreed to go on talking», Blinken said.           | We agreed to go on talking
          ‘We won’t give up our friends,’ Blinken said.         | We won’t give up our friends,
          The pipe is 6" wide and 12" long.                     |
          It's the workers' day, isn't it.                      |
          """)
  void marksOfManyKindsArePaired(String text, String quote) {
    List<Quotation> quotes = read(text).quotations();
    assertEquals(
        quote == null ? List.of() : List.of(quote), quotes.stream().map(Quotation::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "” “",
        "\"a b c,\" he said. ",
        "“We met on Monday,” Xi said. ",
        "‘",
        "\n\n“a",
        "said ",
        "Xi said, who said, “I said ",
        "A. "
      })
  void quotesWithoutEndAreReadInLinearTime(String words) {
    String text = words.repeat(200_000 / words.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
  }

  private static Reading read(String text) {
    Published day = new Published.Stated(LocalDate.of(2023, 6, 19), "the test");
    return EventReader.standard().read(Article.of("one.txt", "", "", "", day, text));
  }
}
