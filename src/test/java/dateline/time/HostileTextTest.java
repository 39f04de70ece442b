package dateline.time;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws over text that nobody would write: it is read in linear time, and nothing is thrown.
class HostileTextTest {
  private static final Published STATED =
      new Published.Stated(LocalDate.of(2024, 5, 15), "the test");
  private static final List<String> PIECES =
      List.of(
          "the ",
          "year ",
          "ago",
          " last",
          " of ",
          "May ",
          "1999",
          "-",
          "–",
          ",",
          ".",
          "31 ",
          "0",
          "'",
          "’s",
          "Friday",
          " next",
          "two ",
          "hundred ",
          "quarter",
          ":",
          "30",
          "/",
          "\u200f",
          "\u202e",
          "\ud800",
          "\udc00",
          "\n",
          "\n\n",
          "\t",
          "early ",
          "the end of ",
          "in ",
          "week ",
          "99999999999",
          "1,000,000,000,000",
          "p.m. ",
          "EST",
          "than ",
          "more ",
          "ended ",
          "(",
          ")",
          "😀",
          "٣",
          "century ",
          "and ",
          "day ",
          "before ",
          "a ",
          "12",
          "Feb. ",
          "29 ",
          "9999 ",
          "0000 ",
          "1e9 ",
          "\u0000");

  @RepeatedTest(200)
  void randomTextNeverThrowsAndSpansLieInside(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    Published published = random.nextBoolean() ? STATED : Published.UNKNOWN;
    int last = 0;
    for (TimeExpression one : tag(text.toString(), published)) {
      assertTrue(
          one.span().start() >= last && one.span().end() <= text.length(),
          "seed " + repetition.getCurrentRepetition() + ": " + one);
      last = one.span().end();
    }
    DayClues.of(Article.of("test", published, text.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "1",
        "9 ",
        "the ",
        "a",
        "1999-",
        "May ",
        "two hundred ",
        "\u202e",
        "\ud800",
        "\n",
        "the end of the ",
        "12/",
        "U.",
        "in 1999 at 10 p.m. ",
        "a year ago ",
        "one and a half "
      })
  void aMillionOfTheSameAreReadInTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tag(text, STATED));
  }

  private static List<TimeExpression> tag(String text, Published published) {
    return TimeTagger.standard().tag(Article.of("test", published, text));
  }
}
