package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What becomes of the samples, which a new reader sees first.
class SamplesTest {
  @Test
  void everySampleIsReadWithTheDayItAppeared() {
    assertEquals(
        """
        anchorage-wire.txt 2021-03-19
        balloon-postponement.txt 2023-02-04
        blinken-beijing-agency.txt 2024-04-26
        busan-summit.txt 2025-10-30
        countermeasures-agency.txt 2022-08-05
        leaders-call-april.txt 2024-04-02
        lima-farewell.txt 2024-11-16
        madrid-press-briefing.txt 2025-09-15
        shangri-la-no-meeting.txt 2023-06-02
        sullivan-beijing-captions.txt 2024-08-29
        summer-of-visits-brief.txt 2023-09-20
        summit-plans.txt unknown
        summit-woodside-translated.txt unknown
        tariff-truce-explainer.txt 2025-11-04
        us-china-chronology.txt unknown
        virtual-meeting-readout.txt 2021-11-16
        working-group-release.txt 2024-01-30\
        """,
        SampleTexts.articles().stream()
            .map(article -> article.name() + " " + day(article))
            .collect(Collectors.joining("\n")));
  }

  private static String day(Article article) {
    return article.published().day().map(Object::toString).orElse("unknown");
  }
}
