package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void wordsStandOnLinesOfTheWidth() {
    assertEquals(
        List.of("They met in", "Woodside,", "California"),
        Lines.wrap(" They met\n in Woodside, California ", 11));
    assertEquals(List.of("a", "longer-than-that", "b"), Lines.wrap("a longer-than-that b", 4));
    assertEquals(List.of(""), Lines.wrap("", 10));
  }
}
