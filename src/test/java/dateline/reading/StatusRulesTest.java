package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Words;
import dateline.event.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatusRulesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsExamplesAndNotTheOthers() {
    return StatusRules.standard().rules().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  for (String yes : rule.stanza().all("yes")) {
                    assertEquals(rule.status(), status(yes), yes);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertNotEquals(rule.status(), status(no), no);
                  }
                }));
  }

  /// The status of the cue that an example marks with braces.
  private static Status status(String example) {
    Words words = Words.of(example);
    int open = words.wordAt(example.indexOf('{'));
    int close = words.wordAt(example.indexOf('}'));
    return StatusRules.standard()
        .read(words, 0, words.count(), open, close + 1)
        .map(StatusRules.Found::status)
        .orElse(Status.OCCURRED);
  }
}
