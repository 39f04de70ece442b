package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import dateline.event.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Turns of phrase that real news of unseen styles brought, in words of our own.
class UnseenStylesTest {
  /// Each text is read on 20 September 2023, a Wednesday.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Talks are slow. Biden and Xi spoke by phone in March and July. | call 2023-03-01..2023-03-31 Joe Biden, Xi Jinping; call 2023-07-01..2023-07-31 Joe Biden, Xi Jinping
          Nothing is sure. Aides spoke of a potential Biden-Xi summit in October or November. | summit 2023-10-01..2023-11-30 Joe Biden, Xi Jinping
          It rains. Earlier this year, Wang Yi and Jake Sullivan met in Vienna in May. | meeting 2023-05-01..2023-05-31 Wang Yi, Jake Sullivan
          It rains. US and Chinese officials will meet in Geneva on Friday. | meeting 2023-09-22..2023-09-22 United States, China
          It rains. Trade talks between China and the United States are to resume on Friday. | talks 2023-09-22..2023-09-22 China, United States
          It rains. Gina Raimondo arrived late on Sunday in Beijing. | visit 2023-09-17..2023-09-17 Gina Raimondo
          Xi Jinping and Joe Biden met in Bali on November 14, 2022. It rains. Blinken has not visited China since June. | summit 2022-11-14..2022-11-14 Xi Jinping, Joe Biden; visit 2023-06-01..2023-06-30 Antony Blinken
          It rains. Joe Biden met Xi Jinping in Lima at the APEC summit last November. | summit 2022-11-01..2022-11-30 Joe Biden, Xi Jinping
          It rains. Blinken was in Beijing on June 18 and 19. He saw Qin Gang on the Sunday. | visit 2023-06-18..2023-06-19 Antony Blinken; meeting 2023-06-18..2023-06-18 Antony Blinken, Qin Gang
          It rains. Antony Blinken had planned a visit to Beijing in February but cancelled it. | visit 2023-02-01..2023-02-28 Antony Blinken
          Fog. Antony Blinken arrived in Beijing on Sunday and met Qin Gang. | visit 2023-09-17..2023-09-17 Antony Blinken; meeting 2023-09-17..2023-09-17 Antony Blinken, Qin Gang
          On Friday Janet Yellen met Li Qiang. Later, she met He Lifeng. | meeting 2023-09-15..2023-09-15 Janet Yellen, Li Qiang; meeting 2023-09-15..2023-09-15 Janet Yellen, He Lifeng
          It rains. It snows. On Friday Janet Yellen met Li Qiang. Yellen also met He Lifeng. | meeting 2023-09-15..2023-09-15 Janet Yellen, Li Qiang; meeting 2023-09-15..2023-09-15 Janet Yellen, He Lifeng
          The China talks are over. On Friday Beijing agreed to buy soy through January 2025. | agreement 2023-09-15..2023-09-15 China
          It rains. It snows. The visit comes two months after Joe Biden spoke to Xi Jinping by phone. | call 2023-07-01..2023-07-31 Joe Biden, Xi Jinping
          It rains. It snows. On Friday Wang Yi flew to Rome, a day after he had met Jake Sullivan in Malta. | visit 2023-09-15..2023-09-15 Wang Yi; meeting 2023-09-14..2023-09-14 Wang Yi, Jake Sullivan
          It rains. Trump and Xi Jinping agreed to meet in Seoul in a call on September 15. | call 2023-09-15..2023-09-15 Donald Trump, Xi Jinping
          """)
  void newsTellsTheseEvents(String text, String events) {
    assertEquals(events, told(text));
  }

  /// What they must not be taken for.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          It rains. Nobody knows of any meeting of Biden and Xi in June. | ''
          Biden met Xi Jinping on Monday and agreed to reopen talks. | summit 2023-09-18..2023-09-18 Joe Biden, Xi Jinping
          Janet Yellen met He Lifeng in Geneva on Monday. The two-day meeting brought together Janet Yellen and He Lifeng. | meeting 2023-09-18..2023-09-18 Janet Yellen, He Lifeng
          It rains. Wang Yi decided on Friday to invite the US team to visit China. | other 2023-09-15..2023-09-15 Wang Yi
          It rains. Joe Biden met Xi Jinping in Bali on Monday, 50 years after Richard Nixon's trip. | summit 2023-09-18..2023-09-18 Joe Biden, Xi Jinping
          On April 5 Tsai Ing-wen met Kevin McCarthy in California; from April 8 to 10 the army sang. | meeting 2023-04-05..2023-04-05 Tsai Ing-wen, Kevin McCarthy
          """)
  void theseWordsTellNoMore(String text, String events) {
    assertEquals(events.replace("''", ""), told(text));
  }

  private static String told(String text) {
    Published day = new Published.Stated(LocalDate.of(2023, 9, 20), "told");
    List<Mention> mentions = EventReader.standard().read(Article.of("x", day, text)).mentions();
    return mentions.stream()
        .filter(mention -> mention.when().range().isPresent())
        .map(UnseenStylesTest::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(Mention mention) {
    String people =
        mention.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
    return mention.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + mention.when().range().map(r -> r.start() + ".." + r.end()).orElseThrow()
        + " "
        + people;
  }
}
