package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.article.Article;
import dateline.article.Published;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleDayTest {
  @Test
  void aWeekdayWithADateAndAnOfficeHolderGiveTheYear() {
    Published day =
        day(
            "US President Joe Biden met Xi Jinping on Wednesday (November 15). Elections are due in"
                + " 2024.");
    assertEquals(Optional.of(LocalDate.of(2023, 11, 15)), day.day());
    assertInstanceOf(Published.Inferred.class, day);
  }

  @Test
  void aDayStillToComeIsLaterThanTheArticle() {
    Published day =
        day(
            "President Joe Biden will meet Xi Jinping on Wednesday, November 15, officials said on"
                + " Thursday. Taiwan will vote in 2024. The talk was under embargo until Friday.");
    assertEquals(Optional.of(LocalDate.of(2023, 11, 10)), day.day());
  }

  @Test
  void aLineOfTheTextStatesItsDay() {
    assertEquals(
        new Published.Stated(LocalDate.of(2024, 4, 2), "“2024-04-02”"),
        day("date 2024-04-02 The two presidents spoke by phone this Tuesday."));
  }

  @Test
  void aKnownDayStays() {
    Article article =
        Article.of("x", new Published.Stated(LocalDate.of(2020, 1, 1), "me"), "No news.");
    assertSame(article, ArticleDay.of(article));
  }

  @Test
  void nothingIsInferredFromNothing() {
    assertEquals(Published.UNKNOWN, day("The ministers met again."));
  }

  private static Published day(String text) {
    return ArticleDay.of(Article.of("text", Published.UNKNOWN, text)).published();
  }
}
