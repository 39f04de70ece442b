package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          visiting            | She visited; a visit, no visa.          | She [visited]; a [visit], no visa.
          U.S.                | US and U.S. tell us.                    | [US] and [U.S]. tell us.
          us                  | US and U.S. tell us.                    | [US] and [U.S]. tell us.
          erdogan             | Erdoğan’s visit                         | [Erdoğan’s] visit
          trade talks         | trade and trade talk; talks on trade    | trade and [trade talk]; talks on trade
          sanc*               | Sanctions, sanctioned, a sane one       | [Sanctions], [sanctioned], a sane one
          习近平              | 主席习近平说                            | 主席[习近平]说
          visit, Beijing      | a visit to Beijing                      | a [visit] to [Beijing]
          trade talks, talks  | the trade talks                         | the [trade talks]
          nothing             | of the kind                             | of the kind
          """)
  void whatWasFoundIsMarked(String terms, String text, String marked) {
    StringBuilder shown = new StringBuilder(text);
    for (Span span : Marking.of(text, Arrays.asList(terms.split(", ", -1))).reversed()) {
      shown.insert(span.end(), "]").insert(span.start(), "[");
    }
    assertEquals(marked, shown.toString());
  }

  @Test
  void marksStandApartAndInsideAnyText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String signs = "ab US.u习近’'\u0301\ud83d\ude00 ğ\u0000-*";
    for (int i = 0; i < 5_000; i++) {
      String text = some(random, signs, 30);
      List<String> terms = new ArrayList<>(List.of(some(random, signs, 4), some(random, signs, 3)));
      terms.removeIf(String::isBlank);
      int last = 0;
      for (Span span : Marking.of(text, terms)) {
        assertTrue(span.start() >= last && span.end() <= text.length(), "seed " + seed + text);
        last = span.end();
      }
    }
  }

  private static String some(Random random, String signs, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
