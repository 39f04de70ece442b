package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import dateline.event.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part in what a text tells, and who is only named.
class WhoTookPartTest {
  /// The day of the article, its text, and the participants of each event.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1972-02-22 | It snows. The adviser to the US president, Richard Nixon, arrived in Peking on Monday. | United States
          2003-07-20 | It rains. A special envoy of President Hu Jintao met Colin Powell in Washington on Friday. | China, Colin Powell
          2003-07-20 | It rains. Dai Bingguo, an envoy of President Hu Jintao, met Colin Powell on Friday. | Dai Bingguo, Colin Powell
          2023-07-09 | It rains. Janet Yellen held talks in China and Vietnam last week. | Janet Yellen
          2023-07-09 | It rains. At the invitation of Wang Yi, Jake Sullivan will visit China from July 11 to 13. | Jake Sullivan
          2023-06-14 | It rains. Having put off a trip in February, Antony Blinken will go to China on Friday. | Antony Blinken; Antony Blinken
          2024-04-05 | It rains. It rains. "Be candid," said Janet Yellen, who met He Lifeng on Thursday. | Janet Yellen, He Lifeng
          2023-02-18 | It rains. Antony Blinken held a meeting with Rishi Sunak and Olaf Scholz in Munich on Saturday. | Antony Blinken, Rishi Sunak, Olaf Scholz
          2021-11-16 | It rains. Xi Jinping told Joe Biden in their call on Tuesday that China would not wait. | Xi Jinping, Joe Biden
          2021-11-16 | It rains. Xi Jinping told Joe Biden during a phone call on Tuesday that they were at a crossroads. | Joe Biden, Xi Jinping
          2023-08-30 | It rains. It rains. Raimondo met Chen Jining, the city's party chief, on Wednesday. | Gina Raimondo, Chen Jining
          2020-07-24 | It rains. Beijing ordered the closure of the US consulate in Chengdu on Friday. | China, United States
          2023-02-16 | It rains. China on Thursday imposed sanctions on Lockheed Martin over arms sales to Taiwan. | China, Lockheed Martin
          2000-10-11 | It rains. President Clinton on Tuesday signed the US-China Relations Act. | Bill Clinton
          2021-10-07 | It rains. It rains. Sullivan saw Yang Jiechi in Zurich on Wednesday. | Jake Sullivan, Yang Jiechi
          2023-05-12 | It rains. It rains. Wang Yi flew to Austin on Wednesday. | ''
          2025-01-21 | It rains. It rains. Han Zheng watched Trump's inauguration and met J.D. Vance on Sunday. | Han Zheng, JD Vance
          2024-05-20 | It rains. China fears the United States. Ties were mended after the Woodside summit of November 2023. | China, United States
          2024-01-10 | It rains. Michael Chase hosted Maj. Gen. Song Yanchao at the Pentagon on January 8. | Michael Chase, Song Yanchao
          2023-11-15 | China fears the US. Xi Jinping and Joe Biden are well. The two leaders, who last met in Bali in November 2022, are due to meet on Wednesday. | Joe Biden, Xi Jinping; Joe Biden, Xi Jinping
          1999-05-14 | It rains. Bill Clinton called Jiang Zemin on Friday to apologise for the bombing of the embassy. | Bill Clinton, Jiang Zemin
          2002-10-26 | It rains. Jiang Zemin visited President George W. Bush in Crawford on Friday. | Jiang Zemin, George W. Bush
          1982-08-18 | It rains. China and the US issued a communique on arms sales to Taiwan yesterday. | China, United States
          2025-10-09 | It rains. China's commerce ministry announced new controls on rare earths on Thursday. | Ministry of Commerce of China
          2018-09-30 | It rains. A Chinese destroyer came within 45 yards of the USS Decatur on Sunday. | China, United States
          2019-05-16 | Trump signed an order on Wednesday that barred US firms from using Huawei equipment. | Donald Trump, Huawei
          """)
  void theseTookPart(LocalDate day, String text, String people) {
    assertEquals(people.replace("''", ""), people(day, text));
  }

  private static String people(LocalDate day, String text) {
    Article article = Article.of("x", new Published.Stated(day, "told"), text);
    List<Mention> mentions = EventReader.standard().read(article).mentions();
    return mentions.stream()
        .filter(mention -> mention.when().range().isPresent())
        .map(mention ->
            mention.participants().stream()
                .map(Participant::name)
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
