package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private static String cut(String text) {
    return Sentences.of(text).stream()
        .map(span -> span.of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mr. Xi met Gen. Liu. They spoke.                 | Mr. Xi met Gen. Liu. / They spoke.
          It fell on Jan. 3. He left.                      | It fell on Jan. 3. / He left.
          It rose 1.5 percent. Good.                       | It rose 1.5 percent. / Good.
          The U.S. President spoke.                        | The U.S. President spoke.
          It ended at 5 p.m. He left.                      | It ended at 5 p.m. / He left.
          “We agree.” She left.                            | “We agree.” / She left.
          Why? Because. Really!                            | Why? / Because. / Really!
          He met Wang Yi, J. D. Vance and A. Sullivan.     | He met Wang Yi, J. D. Vance and A. Sullivan.
          said in an interview. Thursday with the press.   | said in an interview. / Thursday with the press.
          He spoke of it.Thursday they met.                | He spoke of it. / Thursday they met.
          """)
  void aTextIsCutIntoTheseSentences(String text, String expected) {
    assertEquals(expected, cut(text));
  }

  @Test
  void aLineOfItsOwnIsASentence() {
    assertEquals(
        "A heading / The text. / 1972 / More.", cut("A heading\nThe text.\n\n1972\nMore."));
  }

  @Test
  void aHardWrappedLineGoesOn() {
    String text =
        """
        President Xi Jinping met President Joe Biden at an estate near San
        Francisco and spoke with him about military contacts, about trade and
        about the island that both of them call the most delicate matter of
        all. They agreed to meet again before the end of the following year.
        """;
    assertEquals(2, Sentences.of(text).size());
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), Sentences.of(" \n\t "));
  }
}
