package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Appearance;
import dateline.event.Reading;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearancesTest {
  /// Read on 2 April 2024 behind a heading: who takes part, by which words, and why they mean him.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Antony Blinken met Wang Yi in Munich on Feb. 16. | Antony Blinken | Antony Blinken | named in full (people.tsv), US Secretary of State 2021-01-26 to 2025-01-20 (terms.tsv)
          Barack Obama spoke. On Nov. 12, 2014, the US President met Xi Jinping in Beijing. | Barack Obama | US President | Barack Obama, whom the text names, held the office (President)
          On Nov. 12, 2014, the US President met Xi Jinping in Beijing. | Barack Obama | US President | Barack Obama held the office on 2014-11-12, President of the United States 2009-01-20 to 2017-01-20 (terms.tsv)
          Joe Biden was in Bali. He met Xi Jinping on Nov. 14, 2022. | Joe Biden | He | the pronoun of Joe Biden, named before
          """)
  void everyParticipantHasItsWordsAndItsReason(String text, String who, String words, String why) {
    Published day = new Published.Stated(LocalDate.of(2024, 4, 2), "the test");
    String whole = "Contacts\n\n" + text;
    Reading reading = EventReader.standard().read(Article.of("one.txt", "", "", "", day, whole));
    Appearance found =
        reading.mentions().stream()
            .flatMap(mention -> mention.appearances().stream())
            .filter(appearance -> appearance.name().equals(who))
            .findFirst()
            .orElseThrow();
    assertEquals(words + ": " + why, found.words() + ": " + found.why());
    assertEquals(words, found.span().of(whole));
  }
}
