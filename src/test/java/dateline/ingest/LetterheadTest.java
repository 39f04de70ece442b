package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          date 2024-04-02 The presidents spoke by phone.                     ¦ 2024-04-02
          Date: April 2, 2024\\nThe presidents spoke.                        ¦ 2024-04-02
          Published August 28, 2023\\nRaimondo is in Beijing.                ¦ 2023-08-28
          Talks end\\nPublished: 28 Aug 2023\\nThey met.                     ¦ 2023-08-28
          Posted at 5:57 PM, Feb 18, 2023 and last updated 3:00 PM, Feb 19, 2023 ¦ 2023-02-18
          Posted on Monday, 3 April 2023, by the editors                     ¦ 2023-04-03
          By Jane Roe | Published 3rd March 2023\\nThey met.                 ¦ 2023-03-03
          FOR IMMEDIATE RELEASE: Wednesday, November 15, 2023\\nThey met.    ¦ 2023-11-15
          For Immediate Release\\nNovember 15, 2023\\nThey met.              ¦ 2023-11-15
          Last updated 2023-11-16 09:00\\nThey met.                          ¦ 2023-11-16
          WASHINGTON, Nov. 10, 2023 (Reuters) - They will meet.              ¦ 2023-11-10
          BEIJING, 18 July 2023 (Xinhua) -- They met.                        ¦ 2023-07-18
          May 11, 2023 (EIRNS)—They met.                                     ¦ 2023-05-11
          Talks begin\\nBeijing (AFP) Aug 5, 2022 – China said so.           ¦ 2022-08-05
          Xinhua | 2023-11-16 14:22:45\\nThey met.                           ¦ 2023-11-16
          Friday, July 21, 2017\\nThey met.                                  ¦ 2017-07-21
          They met.\\nPublished 11/15/2023                                   ¦ 2023-11-15
          Talks end\\nPublished on 10/31/25\\nThey met.                      ¦ 2025-10-31
          Flag to change\\n\\nThursday, May 7, 2015 On Tuesday, they met.       ¦ 2015-05-07
          来源:新华社\\n2023年11月16日\\n他们会晤。                            ¦ 2023-11-16
          """)
  void aLineTellsTheDay(String text, LocalDate day) {
    assertEquals(Optional.of(day), day(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on November 15, 2023, in Woodside.",
        "The report, published August 28, 2023, says so.",
        "WASHINGTON, Nov 10 (Reuters) - They will meet.",
        "Published on Friday\nThey met.",
        "Published February 30, 2023\nThey met.",
        "Published 03/04/2023\nThey met.",
        "Published 03/04/25\nThey met.",
        "Published 10/31/25/7\nThey met.",
        "Chronology\nJanuary 30, 2001\nThey met.\nFebruary 2, 2001\nThey met again.",
        "Jan. 30, 2001: They met.\nOct. 2, 2001: They signed.",
        "May 5, 2023 (Vienna) - They met.\nMay 9, 2023 (Beijing) - They met again.",
        "A ceremony at Andrews, September 24, 2015\nThey met last week.",
        "1999-2001\nThey met 2023-11-15."
      })
  void aDayInsideTheStoryIsNotTheDayItAppeared(String text) {
    assertEquals(Optional.empty(), day(text));
  }

  @Test
  void frontMatterTellsDayTitleAndAddress() {
    String text =
        """
        ---
        tags: statements
        date: '2021-11-12'
        modified_time: 2021-11-13 10:24:45-05:00
        source_url: https://www.example.org/2021/a
        title: "Readout of the\\_President\\u2019s Call with the People\\u2019s\\
          \\ Republic"
        ---

        They met on May 1, 2020.
        """;
    Letterhead letterhead = Letterhead.of(text);
    assertEquals(Optional.of(LocalDate.of(2021, 11, 12)), day(text));
    assertEquals("Readout of the President’s Call with the People’s Republic", letterhead.title());
    assertEquals("https://www.example.org/2021/a", letterhead.url());
    assertEquals("example.org", letterhead.source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date 2024-04-26 Blinken meets Xi in Beijing\\n\\nThey met.       | Blinken meets Xi in Beijing
          Watch Now\\nTop diplomats meet amid tensions\\nBy Jane\\nThey met. | Top diplomats meet amid tensions
          # The two leaders meet\\n\\nThey met.                           | The two leaders meet
          Logo\\nWorld\\nShare on Facebook Twitter\\nKerry meets Wang Yi\\nThey met. | Kerry meets Wang Yi
          The presidents met on Wednesday.                               | ''
          (Washington) Biden will meet Xi on Wednesday, officials said.  | ''
          MUNICH (AP) — Blinken has met Wang                             | ''
          """)
  void theHeadlineIsTheFirstLineThatReadsLikeOne(String text, String title) {
    assertEquals(title, Letterhead.of(text.replace("\\n", "\n")).title());
  }

  @Test
  void theAgencyOfTheDatelineIsTheSource() {
    assertEquals("Reuters", Letterhead.of("WASHINGTON, Nov 10 (Reuters) - They met.").source());
    assertEquals("", Letterhead.of("The bank (Reuters reported) was sold.").source());
  }

  private static Optional<LocalDate> day(String text) {
    return Letterhead.of(text.replace("\\n", "\n")).published().flatMap(p -> p.day());
  }
}
