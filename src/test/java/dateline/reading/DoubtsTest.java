package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Doubt;
import dateline.event.Mention;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
  /// Read on 1 August 2023: the event stays, with its days and what is doubtful about it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Blinken met Qin Gang in Beijing on Sunday, June 18, 2023. | [] 2023-06-18..2023-06-18
          Blinken met Qin Gang in Beijing on Monday, June 18, 2023. | [WEEKDAY] 2023-06-18..2023-06-18
          Yellen met He Lifeng in Beijing on Friday (July 10, 2023). | [WEEKDAY] 2023-07-10..2023-07-10
          Blinken met Wang Yi in Munich on February 30, 2023. | [NO_SUCH_DAY] 2023-02-01..2023-02-28
          Kerry met Xie Zhenhua in Beijing on 31 April 2023. | [NO_SUCH_DAY] 2023-04-01..2023-04-30
          Blinken met Wang Yi in Malta on Sept. 16, 2123. | [FAR_YEAR] 2123-09-16..2123-09-16
          """)
  void whatIsDoubtfulIsKeptAndFlagged(String text, String doubts) {
    Published day = new Published.Stated(LocalDate.of(2023, 8, 1), "the test");
    Mention mention =
        EventReader.standard()
            .read(Article.of("one.txt", "", "", "", day, "Contacts\n\n" + text))
            .mentions()
            .getFirst();
    String found =
        mention.doubts().stream().map(Doubt::reason).toList()
            + mention
                .when()
                .range()
                .map(range -> " " + range.start() + ".." + range.end())
                .orElse(" undated");
    assertEquals(doubts, found);
  }
}
