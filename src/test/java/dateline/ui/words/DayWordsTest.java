package dateline.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-11-15 | 2023-11-15 | DAY     | 15 November 2023                  | 15 novembre 2023
          2023-11-12 | 2023-11-18 | DAY     | 12–18 November 2023               | 12–18 novembre 2023
          2023-11-28 | 2023-12-02 | DAY     | 28 November – 2 December 2023     | 28 novembre – 2 décembre 2023
          2023-12-30 | 2024-01-02 | DAY     | 30 December 2023 – 2 January 2024 | 30 décembre 2023 – 2 janvier 2024
          2023-11-13 | 2023-11-19 | WEEK    | Week of 13 November 2023          | Semaine du 13 novembre 2023
          2023-11-01 | 2023-11-30 | MONTH   | November 2023                     | novembre 2023
          2022-06-01 | 2022-08-31 | SEASON  | Summer 2022                       | Été 2022
          2023-04-01 | 2023-06-30 | QUARTER | Q2 2023                           | T2 2023
          2023-07-01 | 2023-12-31 | HALF    | Second half of 2023               | Second semestre 2023
          2023-01-01 | 2023-04-30 | PART    | Early 2023                        | Début 2023
          2024-05-21 | 2024-05-31 | PART    | Late May 2024                     | Fin mai 2024
          2017-01-01 | 2017-12-31 | YEAR    | 2017                              | 2017
          2010-01-01 | 2019-12-31 | DECADE  | 2010s                             | Années 2010
          2024-04-03 | 2024-04-09 | VAGUE   | About 3–9 April 2024              | Vers 3–9 avril 2024
          """)
  void daysAreSaidWithNoMorePrecisionThanThereIs(
      LocalDate start, LocalDate end, Precision precision, String english, String french) {
    DateRange range = new DateRange(start, end, precision);
    assertEquals(english, new DayWords(Words.of(Locale.ENGLISH)).say(range));
    assertEquals(french, new DayWords(Words.of(Locale.FRENCH)).say(range));
  }

  @Test
  void thereAreShortNamesOfMonths() {
    DateRange range = DateRange.month(LocalDate.of(2023, 11, 15));
    assertEquals("Nov 2023", DayWords.brief(Words.of(Locale.ENGLISH)).say(range));
  }
}
