package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2023-11-15, 2023-11-15, DAY, 2023-11-15",
    "2023-11-12, 2023-11-18, DAY, 2023-11-12 – 11-18",
    "2023-12-30, 2024-01-02, DAY, 2023-12-30 – 2024-01-02",
    "2023-11-13, 2023-11-19, WEEK, week of 2023-11-13",
    "2023-11-01, 2023-11-30, MONTH, 2023-11",
    "2023-11-01, 2024-01-31, MONTH, 2023-11 – 2024-01",
    "2022-06-01, 2022-08-31, SEASON, summer 2022",
    "2022-12-01, 2023-02-28, SEASON, winter 2023",
    "2023-07-01, 2023-09-30, QUARTER, 2023 Q3",
    "2023-01-01, 2023-06-30, HALF, 2023 H1",
    "2023-01-01, 2023-04-30, PART, ~2023-01-01 – 04-30",
    "2023-01-01, 2023-12-31, YEAR, 2023",
    "2009-01-01, 2011-12-31, YEAR, 2009 – 2011",
    "1970-01-01, 1979-12-31, DECADE, 1970s",
    "1901-01-01, 2000-12-31, CENTURY, years 1901 – 2000",
    "2024-04-03, 2024-04-09, VAGUE, ~2024-04-03 – 04-09"
  })
  void daysAreNoSharperThanTheyAre(
      LocalDate start, LocalDate end, Precision precision, String words) {
    assertEquals(words, Days.words(new DateRange(start, end, precision)));
  }

  @Test
  void anUndatedEventSaysSo() {
    assertEquals("undated", Days.words(new When.Undated("no day")));
  }
}
