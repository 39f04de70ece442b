package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LineRulesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleTakesItsExamplesAndLeavesTheOthers() {
    return LineRules.standard().rules().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  assertFalse(rule.stanza().all("yes").isEmpty(), "no example for it");
                  assertFalse(rule.stanza().all("no").isEmpty(), "no example against it");
                  for (String yes : rule.stanza().all("yes")) {
                    assertTrue(rule.pattern().matcher(yes).lookingAt(), yes);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertFalse(rule.pattern().matcher(no).lookingAt(), no);
                  }
                }));
  }
}
