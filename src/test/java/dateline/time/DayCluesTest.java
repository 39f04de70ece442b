package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayCluesTest {
  private static DayClues clues(String text) {
    return DayClues.of(Article.of("test", Published.UNKNOWN, text));
  }

  @Test
  void aWeekdayInBracketsWithADateFixesTheYears() {
    DayClues.WeekdayDate pair = clues("They met on Wednesday (November 15).").pairs().getFirst();
    assertEquals(DayOfWeek.WEDNESDAY, pair.weekday());
    assertEquals(MonthDay.of(11, 15), pair.day());
    assertEquals(
        List.of(2017, 2023, 2028),
        pair.years().stream().filter(year -> year > 2012 && year < 2030).toList());
    assertEquals(DayClues.Outlook.PAST, pair.outlook());
  }

  @Test
  void aWeekdayBeforeADateDoesSoToo() {
    String text = "Biden will meet Xi on Wednesday, November 15, officials said.";
    DayClues.WeekdayDate pair = clues(text).pairs().getFirst();
    assertEquals("Wednesday, November 15", pair.span().of(text));
    assertEquals(DayClues.Outlook.TO_COME, pair.outlook());
  }

  @Test
  void aWeekdayFarFromADateIsNoPair() {
    assertTrue(clues("On Wednesday they spoke of November 15.").pairs().isEmpty());
  }

  @Test
  void aDayThatOnlyLeapYearsHaveAgreesInLeapYears() {
    assertEquals(
        List.of(1996, 2024, 2052),
        clues("It fell on Thursday, February 29.").pairs().getFirst().years());
  }

  @Test
  void yearsTellWhetherTheyAreStillToCome() {
    List<DayClues.SaidDate> dates =
        clues("They met in 2022. The election will be held in 2024.").dates();
    assertEquals(
        List.of(DayClues.Outlook.PAST, DayClues.Outlook.TO_COME),
        dates.stream().map(DayClues.SaidDate::outlook).toList());
    assertEquals(DateRange.year(2024), dates.getLast().range());
  }
}
