package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CuesTest {
  @TestFactory
  Stream<DynamicTest> everyCueIsFoundInItsExamplesAndNotInTheOthers() {
    return Cues.standard().cues().stream()
        .map(cue ->
            dynamicTest(
                cue.stanza().where() + " " + cue.id(),
                () -> {
                  assertFalse(cue.stanza().all("yes").isEmpty(), "no example for it");
                  assertFalse(cue.stanza().all("no").isEmpty(), "no example against it");
                  for (String yes : cue.stanza().all("yes")) {
                    assertTrue(ids(yes).contains(cue.id()), () -> yes + " " + ids(yes));
                  }
                  for (String no : cue.stanza().all("no")) {
                    assertFalse(ids(no).contains(cue.id()), () -> no + " " + ids(no));
                  }
                }));
  }

  @Test
  void theLongestOfOverlappingCuesWins() {
    assertEquals(List.of("phone"), ids("They spoke at length by phone."));
  }

  private static List<String> ids(String sentence) {
    Words words = Words.of(sentence);
    return Cues.standard().find(words, 0, words.count()).stream()
        .map(hit -> hit.cue().id())
        .toList();
  }
}
