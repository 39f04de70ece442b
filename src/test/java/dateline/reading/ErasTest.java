package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          In 1979 Deng Xiaoping visited Atlanta. On January 31 Carter had met Deng in Washington.| 1979-01-31
          Nixon flew to China in 1972. Mao Zedong met Nixon in Beijing on Feb. 21.                   | 1972-02-21
          In 2018 tariffs rose. Yellen met He Lifeng in San Francisco on November 9.          | 2018-11-09
          In 2018 tariffs rose. Yellen will meet He Lifeng in San Francisco on November 9.    | 2019-11-09
          In 1979 Deng visited Atlanta. On Monday Yellen met He Lifeng. Trump met Xi on January 9. | 2019-01-09
          """)
  void aDateWithoutAYearIsOfTheYearToldOf(String text, LocalDate wanted) {
    Published day = new Published.Stated(LocalDate.of(2019, 2, 1), "told");
    List<Mention> mentions = EventReader.standard().read(Article.of("x", day, text)).mentions();
    assertEquals(wanted, mentions.getLast().when().range().orElseThrow().start());
  }
}
