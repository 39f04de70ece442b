package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RecallsTest {
  @TestFactory
  Stream<DynamicTest> everyRuleRecallsItsExamplesAndNotTheOthers() {
    return Recalls.standard().rules().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  assertFalse(rule.stanza().all("yes").isEmpty(), "no example for it");
                  for (String yes : rule.stanza().all("yes")) {
                    assertTrue(words(yes).isPresent(), yes);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertEquals(Optional.empty(), words(no), no);
                  }
                }));
  }

  /// The words that make the cue in braces past context.
  private static Optional<String> words(String example) {
    String text = example.replace("{", "").replace("}", "");
    Words words = Words.of(text);
    return Recalls.standard().words(words, 0, words.wordAt(example.indexOf('{')));
  }
}
