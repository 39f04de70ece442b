package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {
  private static final Published STATED =
      new Published.Stated(LocalDate.of(2023, 11, 10), "the test");

  private static List<TimeExpression> tag(String text, Published published) {
    return TimeTagger.standard().tag(Article.of("test", published, text));
  }

  private static String values(String text, Published published) {
    return tag(text, published).stream()
        .map(one ->
            one.timex().value() + (one.timex().mod().isEmpty() ? "" : " " + one.timex().mod()))
        .collect(Collectors.joining(", "));
  }

  /// All on Friday, 10 November 2023.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The two leaders met in San Francisco on Wednesday.                  | 2023-11-08
          The two leaders will meet in San Francisco on Wednesday.            | 2023-11-15
          Xi is expected to travel to California next week.                   | 2023-W46
          The summit runs from November 12 to 18.                             | 2023-11-12, 2023-11-18
          The summit runs November 12-18, 2023.                               | 2023-11-12, 2023-11-18
          It ran from 30 October to 2 November.                               | 2023-10-30, 2023-11-02
          They last met in Bali in November 2022.                             | 2022-11
          Blinken visited Beijing in June.                                    | 2023-06
          The election takes place in January.                                | 2024-01
          The ministry said the talks would resume in March.                  | 2024-03
          The balloon was shot down in February.                              | 2023-02
          Sales rose in the third quarter of last year.                       | 2022-Q3
          He left office two years ago.                                       | 2021
          He came in 1998. Two years later he left.                           | 1998, 2000
          He came on May 3, 2021, and left the following day.                 | 2021-05-03, 2021-05-04
          He came on May 3, 2021, and left the day before.                    | 2021-05-03, 2021-05-02
          He came in May 2021 and left the following month.                   | 2021-05, 2021-06
          It was founded in the early 1970s.                                  | 197 START
          They spoke late on Monday.                                          | 2023-11-06 END
          They spoke for more than four hours.                                | PT4H MORE_THAN
          Negotiations lasted between two and three weeks.                    | P2W
          From 2009 to 2011 he was ambassador.                                | 2009, 2011
          In 1967-68 the war went on.                                         | 1967, 1968
          The deal was signed on 15 January 2020.                             | 2020-01-15
          The deal was signed on the 15th of January 2020.                    | 2020-01-15
          They meet every Monday.                                             | XXXX-WXX-1
          A ceremony was held at 9:30 a.m. on Tuesday.                        | 2023-11-07T09:30
          The statement came on Thanksgiving 2022.                            | 2022-11-24
          He will return at Christmas.                                        | 2023-12-25
          The meeting is planned for early next year.                         | 2024 START
          The visit ended on Saturday evening.                                | 2023-11-04TEV
          Relations have worsened in recent years.                            | PXY
          In the coming weeks Yellen will travel.                             | PXW
          He has been in office since last autumn.                            | 2022-FA
          The first half of 2023 was difficult.                               | 2023-H1
          Fiscal 2022 ended well.                                             | 2022
          The agreement runs until the end of next month.                     | 2023-12 END
          In mid-July they flew home.                                         | 2023-07 MID
          On 11/03/2023 it was closed.                                        | 2023-11-03
          On 2023-11-03 it was closed.                                        | 2023-11-03
          The vote came 10 days ago.                                          | 2023-10-31
          He spoke three hours later.                                         | PT3H
          The talks were held on Nov. 3 and 4.                                | 2023-11-03, 2023-11-04
          The talks were held on Nov. 3-4.                                    | 2023-11-03, 2023-11-04
          The talks were held in June and July.                               | 2023-06, 2023-07
          The next round is set for the week of January 8.                    | 2024-W02
          They met over the weekend.                                          | 2023-W44-WE
          In the 19th century the treaty was signed.                          | 18
          Ten years ago they agreed.                                          | 2013
          In the past decade trade has grown.                                 | P10Y
          The ship left in the summer of 2022.                                | 2022-SU
          Last November they met in Bali.                                     | 2022-11
          Next November Americans vote.                                       | 2024-11
          """)
  void expressionsHaveTheseValues(String sentence, String expected) {
    assertEquals(expected, values(sentence, STATED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May said the plan would fail.
          Theresa May met the March family.
          He runs for a second term.
          They joined the March on Washington.
          Call 202-555-1998 for details.
          The 2000 soldiers stayed.
          It costs $1998 or more.
          He is 54 years old.
          A 23-year-old student was arrested.
          They won 21-18 and 3-2.
          The first half ended without a goal.
          Flight 1970 was cancelled.
          The bill failed by a vote of 52 to 48.
          Boeing 747-400 planes flew.
          The second group came from Augusta.
          """)
  void theseAreNoTimes(String sentence) {
    assertEquals("", values(sentence, STATED));
  }

  @Test
  void withoutAnArticleDayOnlyOutrightDatesResolve() {
    assertEquals(
        "2022-11, XXXX-06, XXXX-WXX-5, XXXX-XX-XX",
        values(
            "They met in November 2022, again in June, on Friday and today.", Published.UNKNOWN));
  }

  @Test
  void theYearsOfAChronologyDateWhatFollows() {
    String text =
        """
        1972
        In February President Nixon visited Beijing. The communique was issued on February 28.

        1979
        On January 1 relations were established. Deng came later that month.
        """;
    assertEquals("1972, 1972-02, 1972-02-28, 1979, 1979-01-01, 1979-01 END", values(text, STATED));
  }

  @Test
  void vagueWordsGetBoundedDays() {
    DateRange days =
        ((Meaning.Days) tag("He will go in the coming days.", STATED).getFirst().meaning()).range();
    assertEquals(
        new DateRange(LocalDate.of(2023, 11, 11), LocalDate.of(2023, 11, 20), Precision.VAGUE),
        days);
  }

  @Test
  void thePartOfAYearIsBounded() {
    DateRange days =
        ((Meaning.Days) tag("It fell in early 2023.", STATED).getFirst().meaning()).range();
    assertEquals(
        new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30), Precision.PART), days);
  }

  @Test
  void aDayThatTheCalendarLacksIsUnclear() {
    TimeExpression one = tag("It was signed on February 30, 2022.", STATED).getFirst();
    assertEquals(new Meaning.Unclear("the calendar has no such day"), one.meaning());
  }

  @Test
  void aWeekdayThatContradictsItsDateIsTold() {
    TimeExpression one = tag("They met on Monday, March 1, 2022.", STATED).getFirst();
    assertEquals("the text says it outright; but that day was no Monday", one.why());
  }
}
