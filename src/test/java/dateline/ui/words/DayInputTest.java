package dateline.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayInputTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023                     | 2023-01-01 | 2023-12-31 | YEAR
          nov 2023                 | 2023-11-01 | 2023-11-30 | MONTH
          November 2023            | 2023-11-01 | 2023-11-30 | MONTH
          2023-11                  | 2023-11-01 | 2023-11-30 | MONTH
          2024-2                   | 2024-02-01 | 2024-02-29 | MONTH
          2023-11-15               | 2023-11-15 | 2023-11-15 | DAY
          2023-11-15..18           | 2023-11-15 | 2023-11-18 | DAY
          2023-11-15..2023-12-02   | 2023-11-15 | 2023-12-02 | DAY
          15 Nov 2023              | 2023-11-15 | 2023-11-15 | DAY
          Nov. 15, 2023            | 2023-11-15 | 2023-11-15 | DAY
          12-18 November 2023      | 2023-11-12 | 2023-11-18 | DAY
          November 12 to 18, 2023  | 2023-11-12 | 2023-11-18 | DAY
          summer 2022              | 2022-06-01 | 2022-08-31 | SEASON
          Q2 2023                  | 2023-04-01 | 2023-06-30 | QUARTER
          early 2023               | 2023-01-01 | 2023-04-30 | PART
          late 2023                | 2023-09-01 | 2023-12-31 | PART
          2010s                    | 2010-01-01 | 2019-12-31 | DECADE
          nov 2023 to 2024         | 2023-11-01 | 2024-12-31 | YEAR
          week of 2023-11-15       | 2023-11-13 | 2023-11-19 | WEEK
          today                    | 2024-05-15 | 2024-05-15 | DAY
          15 novembre 2023         | 2023-11-15 | 2023-11-15 | DAY
          15 févr. 2023            | 2023-02-15 | 2023-02-15 | DAY
          1er mai 2024             | 2024-05-01 | 2024-05-01 | DAY
          3 avril 2024             | 2024-04-03 | 2024-04-03 | DAY
          juil. 2021               | 2021-07-01 | 2021-07-31 | MONTH
          août 2022                | 2022-08-01 | 2022-08-31 | MONTH
          décembre 2022            | 2022-12-01 | 2022-12-31 | MONTH
          juin 2023 à août 2023    | 2023-06-01 | 2023-08-31 | MONTH
          du 12 au 18 novembre 2023 | 2023-11-12 | 2023-11-18 | DAY
          été 2022                 | 2022-06-01 | 2022-08-31 | SEASON
          T2 2023                  | 2023-04-01 | 2023-06-30 | QUARTER
          début 2023               | 2023-01-01 | 2023-04-30 | PART
          mi-2023                  | 2023-05-01 | 2023-08-31 | PART
          fin de 2023              | 2023-09-01 | 2023-12-31 | PART
          années 2010              | 2010-01-01 | 2019-12-31 | DECADE
          semaine du 2023-11-15    | 2023-11-13 | 2023-11-19 | WEEK
          aujourd’hui              | 2024-05-15 | 2024-05-15 | DAY
          """)
  void wordsAreUnderstoodAsDays(String typed, LocalDate start, LocalDate end, Precision precision) {
    assertEquals(Optional.of(new DateRange(start, end, precision)), DayInput.parse(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2023-13",
        "2023-02-30",
        "31 Feb 2023",
        "2023-11-18..15",
        "2024 to 2023",
        "15",
        "bientôt",
        "31 févr. 2023",
        "mai",
      })
  void whatIsNoDateIsNone(String typed) {
    assertEquals(Optional.empty(), DayInput.parse(typed, TODAY));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (String typed : new String[] {"2023", "nov 2023", "2023-11-15", "2023-11-15..18"}) {
      DateRange range = DayInput.parse(typed, TODAY).orElseThrow();
      assertEquals(Optional.of(range), DayInput.parse(DayInputs.write(range), TODAY));
    }
  }
}
