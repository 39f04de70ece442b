package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.domain.Tokens.Gap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The U.S.-China talks       | the us china talks
          China's top diplomat       | china top diplomat
          Xi’an and Lü Fuyuan        | xian and lu fuyuan
          D.C. and J.D. Vance        | dc and jd vance
          the Party (CCP) chief      | the party chief
          see https://a.example/us x | see x
          """)
  void wordsAreFolded(String text, String words) {
    Tokens tokens = Tokens.of(text);
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      folded.add(tokens.folded(i));
    }
    assertEquals(words, String.join(" ", folded));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen. Milley     | NONE
          Party (CCP) boss| NONE
          China's Xi      | NONE
          Biden, Xi       | COMMA
          Biden. Xi       | STOP
          Biden (Xi       | STOP
          """)
  void whatStandsBetweenTwoWordsTellsWhetherTheyBelongTogether(String text, Gap gap) {
    assertEquals(gap, Tokens.of(text).gap(1));
  }

  @Test
  void anEmptyTextHasNoWords() {
    assertEquals(0, Tokens.of("").count());
    assertEquals(0, Tokens.of(" … \ud800 ((").count());
  }
}
