package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Reading;
import dateline.event.When;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

  /// Each text is read on 2 April 2024, a Tuesday, behind an opening that tells no event.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Antony Blinken met Wang Yi in Munich on Feb. 16. | meeting occurred 2024-02-16..2024-02-16 Antony Blinken, Wang Yi
          Joe Biden and Xi Jinping will speak by phone on Friday. | call planned 2024-04-05..2024-04-05 Joe Biden, Xi Jinping
          The White House said Monday that Joe Biden met Xi Jinping in Bali in November 2022. | summit occurred 2022-11-01..2022-11-30 Joe Biden, Xi Jinping
          Janet Yellen visited Beijing in July 2023. | visit occurred 2023-07-01..2023-07-31 Janet Yellen
          It was the first visit to China by Janet Yellen since July 2023. | visit occurred 2023-07-01..2023-07-31 Janet Yellen
          China suspended military talks with the United States in August 2022. | measure occurred 2022-08-01..2022-08-31 China, United States
          Antony Blinken called off a trip to Beijing in February 2023. | visit cancelled 2023-02-01..2023-02-28 Antony Blinken
          """)
  void aSentenceTellsOneEvent(String sentence, String event) {
    assertEquals(
        List.of(event),
        told("Relations stay tense, analysts believe. Nobody objects. " + sentence));
  }

  @Test
  void twoDatesOfOneVerbAreTwoEvents() {
    assertEquals(
        List.of(
            "meeting occurred 2024-03-31..2024-03-31 Antony Blinken, Qin Gang",
            "meeting occurred 2024-04-01..2024-04-01 Antony Blinken, Wang Yi"),
        told("Antony Blinken met with Wang Yi on Monday and with Qin Gang on Sunday.").stream()
            .sorted()
            .toList());
  }

  @Test
  void aDateBesideTheVerbOfSayingDatesTheSaying() {
    assertEquals(
        List.of(),
        told("Trade is slow. It rains. The White House said on Monday that talks were useful."));
  }

  @Test
  void aChronologyDatesItsEntriesByItsHeadings() {
    assertEquals(
        List.of(
            "visit occurred 1972-02-21..1972-02-28 Richard Nixon",
            "talks occurred 1977-08-22..1977-08-26 Cyrus Vance, Huang Hua"),
        told(
            """
            1972

            February 21-28: Richard Nixon visits Beijing.

            1977

            August 22-26: Cyrus Vance holds talks with Huang Hua in Beijing.
            """));
  }

  @Test
  void aCaptionNeverTakesTheDayOfTheArticle() {
    String text =
        """
        Leaders talk again

        Joe Biden and Xi Jinping shake hands before dinner in Lima, Peru, in 2016. (AP Photo/Jane Doe)

        The mood was good.
        """;
    assertTrue(told(text).stream().noneMatch(event -> event.contains("2024-04-02")), text);
  }

  @Test
  void newsOfTheDayTakesTheDayOfTheArticle() {
    assertEquals(
        List.of("call occurred 2024-04-02..2024-04-02 Joe Biden, Xi Jinping"),
        told("WASHINGTON (AP) — Joe Biden spoke by phone with Xi Jinping, the White House said."));
  }

  @Test
  void aRepetitionJoinsTheMentionThatItEchoes() {
    Reading reading =
        read(
            "Joe Biden met Xi Jinping in Bali in November 2022. It was long. The meeting of Joe"
                + " Biden and Xi Jinping in November 2022 took three hours.");
    assertEquals(1, reading.mentions().size());
    assertEquals(1, reading.mentions().getFirst().again().size());
  }

  @Test
  void aWeekdayThatContradictsItsDateIsDoubted() {
    Reading reading = read("Wang Yi met Jake Sullivan in Malta on Monday, September 16, 2023.");
    assertTrue(
        reading.mentions().getFirst().doubts().getFirst().why().contains("is a Saturday"),
        () -> reading.mentions().getFirst().doubts().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "the ",
        "1",
        "met on ",
        "\u202e",
        "\ud800",
        "\n",
        ", and ",
        "2022 – ",
        "visit to China in May "
      })
  void hostileTextIsReadInLinearTime(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read(text);
    long seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
    assertTrue(seconds < 10, () -> seconds + " s of CPU");
  }

  @Test
  void randomTextNeverThrows() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] words = {
      "Biden", "Xi Jinping", "met", "visit", "on", "Monday", ",", "and", "(", ")", "—", "“", "2022",
      "November", "15", "in", "Beijing", "said", "that", "\n", "\n\n", ".", "after", "since", ":",
          "first"
    };
    for (int run = 0; run < 300; run++) {
      String text =
          random.ints(80, 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
      try {
        read(text);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + text, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joe Biden visited Hanoi on Thursday.",
        "Joe Biden and Xi Jinping held a meeting on Thursday in Lima.",
        "Joe Biden and Xi Jinping concluded talks on Oct. 30."
      })
  void whatHappenedOnAThursdayOfNoKnownWeekIsKeptWithoutADate(String text) {
    Article article = Article.of("text", Published.UNKNOWN, text);
    List<Mention> mentions = EventReader.standard().read(article).mentions();
    assertEquals(1, mentions.size());
    assertTrue(
        mentions.getFirst().when() instanceof When.Undated(String why)
            && why.endsWith("on which day the article appeared is not known"),
        mentions.getFirst().when()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "China will lift its ban and resume imports of beef under the rules that it published on"
            + " October 9.",
        "Washington will suspend an order of September 29 next."
      })
  void theDayOfAThingIsNotTheDayOnWhichItEnds(String text) {
    assertEquals(List.of(), told(text));
  }

  private static Reading read(String text) {
    return EventReader.standard()
        .read(Article.of("text", new Published.Stated(DAY, "the test"), text));
  }

  /// The dated events as short lines.
  private static List<String> told(String text) {
    return read(text).mentions().stream()
        .filter(mention -> mention.when().range().isPresent())
        .map(EventReaderTest::line)
        .toList();
  }

  private static String line(Mention mention) {
    var range = mention.when().range().orElseThrow();
    return (mention.kind() + " " + mention.status()).toLowerCase(Locale.ROOT)
        + " "
        + range.start()
        + ".."
        + range.end()
        + " "
        + mention.participants().stream()
            .map(Participant::name)
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
