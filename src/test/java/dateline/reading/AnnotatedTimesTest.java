package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.time.TimeTagger;
import org.junit.jupiter.api.Test;

/// Scores the time tagger on the annotated texts. The floors lie a little below what was measured;
/// they are raised when the tagger gets better, and `docs/extraction.md` tells the figures.
class AnnotatedTimesTest {
  @Test
  void theTaggerFindsTimesAndTheirValues() {
    TimeScore score = score();
    String figures = "met %s, value %s".formatted(score.met(), score.value());
    assertTrue(score.met().f1() >= 95, figures);
    assertTrue(score.value().f1() >= 90, figures);
  }

  private static TimeScore score() {
    TimeTagger tagger = TimeTagger.standard();
    TimeScore sum = TimeScore.NONE;
    for (Annotated text : Annotated.all()) {
      if (text.timed()) {
        sum = sum.plus(TimeScore.of(text, tagger.tag(text.article())));
      }
    }
    return sum;
  }

  /// Prints the figures and every fault.
  static void main() {
    TimeScore score = score();
    score.faults().forEach(IO::println);
    IO.println("met    " + score.met());
    IO.println("strict " + score.strict());
    IO.println("value  " + score.value());
  }
}
