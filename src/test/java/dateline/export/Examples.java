package dateline.export;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.correction.Corrected;
import dateline.event.Attribution;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two articles and the events that they tell, for the tests of this room.
final class Examples {
  static final Article PLAN =
      Article.of(
          "plan.txt",
          "They will meet",
          "Example Wire",
          "",
          new Published.Stated(LocalDate.of(2023, 11, 10), "--published"),
          "Biden will meet\r\nXi on Wednesday, officials said.");
  static final Article REPORT =
      Article.of(
          "report.txt",
          new Published.Inferred(LocalDate.of(2023, 11, 15), "a Wednesday that is November 15"),
          "😀 Biden met Xi on Wednesday; they spoke of Taiwan, \"frankly\".");

  private static final List<Participant> TWO =
      List.of(
          new Participant("Joe Biden", "President", "United States", Level.LEADER),
          new Participant("Xi Jinping", "President", "China", Level.LEADER));
  private static final Place WOODSIDE = new Place("Woodside, California", "United States");
  private static final DateRange DAY = DateRange.day(LocalDate.of(2023, 11, 15));

  static final Corrected SUMMIT =
      Corrected.untouched(
          new Event(
              "e1",
              Kind.SUMMIT,
              "Biden meets Xi",
              dated(REPORT, DAY, "Wednesday"),
              Status.OCCURRED,
              Manner.IN_PERSON,
              TWO,
              WOODSIDE,
              List.of("taiwan"),
              List.of(
                  mention("m1", PLAN, dated(PLAN, DAY, "Wednesday"), Status.PLANNED),
                  mention("m2", REPORT, dated(REPORT, DAY, "Wednesday"), Status.OCCURRED)),
              List.of("the same people on the same day"),
              List.of(),
              0.876));

  static final Corrected UNDATED =
      Corrected.untouched(
          new Event(
              "e2",
              Kind.OTHER,
              "=HYPERLINK(\"x\")",
              new When.Undated("the text names no day"),
              Status.DENIED,
              Manner.UNSTATED,
              List.of(),
              Place.UNKNOWN,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              1));

  private Examples() {}

  static Stream<Corrected> events() {
    return Stream.of(SUMMIT, UNDATED);
  }

  static Optional<Article> article(String id) {
    return Stream.of(PLAN, REPORT).filter(article -> article.id().equals(id)).findFirst();
  }

  private static When.Dated dated(Article article, DateRange range, String words) {
    return new When.Dated(range, words, span(article, words), "weekday", "that week's " + words);
  }

  private static Mention mention(String id, Article article, When when, Status status) {
    return new Mention(
        id,
        article.id(),
        new Span(0, article.text().length()),
        span(article, status == Status.PLANNED ? "will meet" : "met"),
        article.text(),
        Kind.SUMMIT,
        status,
        Manner.IN_PERSON,
        when,
        TWO,
        WOODSIDE,
        List.of(new Topic("taiwan", "Taiwan")),
        status == Status.PLANNED
            ? List.of(new Attribution("officials", span(article, "officials")))
            : List.of(),
        List.of(),
        "met",
        0.5);
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
