package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import dateline.time.DateRange;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text, reading it takes time in line with its length and never throws.
class HostileTextTest {
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S.",
        "http://",
        "(",
        "the two leaders ",
        "he ",
        "the president ",
        "a, ",
        "Xi ",
        "his Chinese counterpart ",
        "Biden met Xi. ",
        "in Foo Bar, Ohio ",
        "'s",
        "\u200f",
        "\ud800",
        "Member, Director, and Foreign Minister ",
        "\n\n",
        "China's "
      })
  void oneThingSaidAHundredThousandTimesIsReadInLinearTime(String words) {
    String text = words.repeat(LENGTH / words.length());
    Span all = new Span(0, text.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Cast cast = Domain.standard().read(text);
          cast.who(all, DateRange.year(2023));
          cast.saidBy(all);
        });
  }

  @Test
  void spansLieInsideTheTextAndInOrder() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] words =
        """
        Biden Xi the US president of China 's , . and Wang Yi counterpart Beijing ( ) Taiwan said
        White House senior official he she two leaders in at Woodside California U.S. - Chinese
        """
            .split("\\s+", -1);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Span all = new Span(0, text.length());
      int last = 0;
      for (Who who : Domain.standard().read(text.toString()).everybody(all, DateRange.year(2023))) {
        assertTrue(all.contains(who.span()), "seed " + seed);
        assertTrue(who.span().end() >= last, "seed " + seed + ": " + text);
        last = who.span().end();
      }
    }
  }
}
