package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Words;
import dateline.event.Codes;
import dateline.event.Kind;
import dateline.event.Manner;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CodeRulesTest {
  private static final Set<String> TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  @TestFactory
  Stream<DynamicTest> everyRuleCodesItsExamples() {
    return CodeRules.standard().rules().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  assertTrue(TYPES.contains(rule.codes().plover()), rule.codes().plover());
                  assertTrue(rule.codes().cameo().matches("[012]\\d\\d"), rule.codes().cameo());
                  assertFalse(rule.stanza().all("yes").isEmpty(), "no example for it");
                  Kind kind = rule.of().iterator().next();
                  for (String yes : rule.stanza().all("yes")) {
                    assertEquals(rule.codes(), codes(kind, yes), yes);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertNotEquals(rule.codes(), codes(kind, no), no);
                  }
                }));
  }

  private static Codes codes(Kind kind, String example) {
    Words words = Words.of(example);
    return CodeRules.standard().of(kind, Manner.UNSTATED, words, 0, words.count());
  }
}
