package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  /// Days of public calendars.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule,        year, day
          12-25,       2023, 2023-12-25
          11-4-4,      2023, 2023-11-23
          11-4-4+1,    2023, 2023-11-24
          5-1-9,       2024, 2024-05-27
          easter-2,    2024, 2024-03-29
          us-election, 2024, 2024-11-05
          lunar,       1972, 1972-02-15
          lunar,       1985, 1985-02-20
          lunar,       2024, 2024-02-10
          lunar-1,     2023, 2023-01-21
          lunar+14,    2023, 2023-02-05
          """)
  void aFeastFallsOnItsDay(String rule, int year, LocalDate day) {
    assertEquals(Optional.of(day), Holidays.day(rule, year));
  }

  @Test
  void theLunarYearBeginsBetweenTheTwentiethOfJanuaryAndTheTwentyFirstOfFebruary() {
    for (int year = 1900; year <= 2100; year++) {
      LocalDate first = Holidays.day("lunar", year).orElseThrow();
      boolean inWinter =
          first.isAfter(LocalDate.of(year, 1, 19)) && first.isBefore(LocalDate.of(year, 2, 22));
      assertTrue(inWinter, first::toString);
    }
  }

  @Test
  void aLunarYearThatNoTableKnowsHasNoDay() {
    assertEquals(Optional.empty(), Holidays.day("lunar", 1850));
  }
}
