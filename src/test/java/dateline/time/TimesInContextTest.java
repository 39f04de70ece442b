package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the words around an expression, or the text before it, say of the day it means.
class TimesInContextTest {
  private static final LocalDate FRIDAY = LocalDate.of(2023, 11, 10);

  private static List<TimeExpression> tag(String text, LocalDate day) {
    return TimeTagger.standard()
        .tag(Article.of("test", new Published.Stated(day, "the test"), text));
  }

  private static String values(String text, LocalDate day) {
    return tag(text, day).stream()
        .map(one -> one.timex().value())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sweden won yesterday. The coach said, "We learned much from today."           | 2023-11-09, 2023-11-09
          Sweden won yesterday. The coach will be back today.                           | 2023-11-09, 2023-11-10
          Sweden wins today. "We learned much today," the coach said.                   | 2023-11-10, 2023-11-10
          “We lost yesterday,” he said. “We will win today.”                            | 2023-11-09, 2023-11-10
          The crew worked from 6 a.m. to midnight.                                      | XXXX-XX-XXT06:00, XXXX-XX-XXT24:00
          On Monday the crew worked from 6 a.m. to midnight.                            | 2023-11-06, 2023-11-06T06:00, 2023-11-06T24:00
          Profits fell in the third quarter. It has nine shops, up from two a year ago. | 2023-Q3, 2022-11
          Profits fell in the third quarter. They had been higher a year ago.           | 2023-Q3, 2022-Q3
          It usually sells most in the fourth quarter.                                  | XXXX-Q4
          In the year-ago quarter, the second quarter ended Oct. 31, it lost money.     | 2022-Q3, 2022-Q2, 2022-10-31
          Opening night, October 20, was sold out.                                      | 2023-10-20, 2023-10-20
          He is invited to the fair in December, and nobody has refused.                | 2023-12
          The move follows Tuesday's offer by Ford, which is not welcome.               | 2023-11-07
          The vote is set for Tuesday.                                                  | 2023-11-14
          The envoy is in Paris through Monday, the ministry said.                      | 2023-11-13
          The law takes effect Jan. 5.                                                  | 2024-01-05
          They rest at 8 p.m. On Sunday they go on.                                     | 2023-11-10T20:00, 2023-11-05
          From 2 to 4 p.m. they walked.                                                 | XXXX-XX-XXT16:00
          He came on Monday and leaves for Paris on Monday.                             | 2023-11-06, 2023-11-13
          The ruling comes on Monday.                                                   | 2023-11-13
          The bank warned on Monday that in December it would close.                    | 2023-11-06, 2023-12
          Over the coming weekend, it will rain.                                        | 2023-W45-WE
          From 1 p.m. to 3 p.m. Thursday, streets were closed.                          | 2023-11-09T13:00, 2023-11-09T15:00
          At the 2021 virtual summit, on Nov 15-16, they spoke.                         | 2021, 2021-11-15, 2021-11-16
          It rose on Monday, and another rise is likely in December.                    | 2023-11-06, 2023-12
          It is held on Monday.                                                         | 2023-11-13
          He came in 1979. By that spring, all was done.                                | 1979, 1979-SP
          On Friday, when she put off the hastily planned trip, it rained.              | 2023-11-10
          """)
  void onAFriday(String text, String expected) {
    assertEquals(expected, values(text, FRIDAY));
  }

  @Test
  void aNewspaperIsNoSunday() {
    List<TimeExpression> found = tag("the Westport Sun, November 3, 2023", FRIDAY);
    assertEquals(
        "November 3, 2023", found.getFirst().span().of("the Westport Sun, November 3, 2023"));
    assertEquals("the text says it outright", found.getFirst().why());
  }

  @Test
  void theSecondHalfOfAMonthIsItsSecondHalf() {
    Meaning meaning = tag("They met in the second half of October.", FRIDAY).getFirst().meaning();
    assertEquals(
        new Meaning.Days(
            new DateRange(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 31), Precision.PART)),
        meaning);
  }

  @Test
  void untilThenDatesNothingByItself() {
    TimeExpression then =
        tag("It ends on November 30. Until then, all may come.", FRIDAY).getLast();
    assertEquals("2023-11-30", then.timex().value());
    assertTrue(then.meaning() instanceof Meaning.Unclear);
  }
}
