package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The U.S. said so.        | The / U.S. / said / so / .
          at 5 p.m. on May 3       | at / 5 / p.m. / on / May / 3
          last year's mid-May      | last / year / 's / mid / - / May
          10,000 or 1.5 or 1989,90 | 10,000 / or / 1.5 / or / 1989 / , / 90
          the 15th of the 1990s    | the / 15th / of / the / 1990s
          19-Nov-12                | 19 / - / Nov / - / 12
          “Xi’s”                   | “ / Xi / ’s / ”
          """)
  void aTextIsCutIntoTheseWords(String text, String expected) {
    Words words = Words.of(text);
    assertEquals(
        expected,
        IntStream.range(0, words.count()).mapToObj(words::word).collect(Collectors.joining(" / ")));
  }

  @Test
  void aWordKnowsItsLineAndItsNeighbour() {
    Words words = Words.of("One two-\nthree\n\nfour");
    assertTrue(words.startsLine(0));
    assertFalse(words.startsLine(1));
    assertTrue(words.glued(2));
    assertTrue(words.startsLine(3) && !words.startsParagraph(3));
    assertTrue(words.startsParagraph(4));
    assertEquals("", words.lower(99));
  }

  @Test
  void theWordAtAnOffsetIsTheFirstThatEndsBehindIt() {
    Words words = Words.of("ab  cd");
    assertEquals(0, words.wordAt(1));
    assertEquals(1, words.wordAt(2));
    assertEquals(2, words.wordAt(6));
  }
}
