package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-11-15  | 2023-11-15/2023-11-15
          2023-11     | 2023-11-01/2023-11-30
          2023        | 2023-01/2023-12
          196         | 1960-01-01/1969-12-31
          19          | 1900-01-01/1999-12-31
          2013-W12    | 2013-03-18/2013-03-24
          2024-W19-WE | 2024-05-11/2024-05-12
          2023-Q3     | 2023-07/2023-09
          2023-H2     | 2023-07/2023-12
          """)
  void theSameDaysAreTheSameHoweverWritten(String one, String other) {
    assertEquals(CalendarValue.of(one), CalendarValue.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3W", "PXM", "PAST_REF", "XXXX-WXX-1", "2023-02-30", "2022-SU"})
  void whatNamesNoDaysIsNothing(String value) {
    assertEquals(Optional.empty(), CalendarValue.of(value));
  }
}
