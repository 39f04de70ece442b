package dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Article;
import dateline.article.Published;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples that stand under the rules.
class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    return Rules.english().files().stream()
        .flatMap(file ->
            file.rules().stream()
                .flatMap(rule ->
                    rule.examples().stream()
                        .map(example ->
                            dynamicTest(
                                example.file() + ":" + example.line(),
                                () -> check(file, rule, example)))));
  }

  @Test
  void everyRuleHasAnExampleForAndOneAgainst() {
    for (RuleFile file : Rules.english().files()) {
      for (Rule rule : file.rules()) {
        String where = rule.file() + ":" + rule.line() + " " + rule.name();
        assertTrue(rule.examples().stream().anyMatch(Rule.Example::matches), where);
        assertTrue(rule.examples().stream().anyMatch(example -> !example.matches()), where);
      }
    }
  }

  /// An example for shows value and modifier of the text's last expression, which this rule or, for
  /// parts of expressions, a rule built on it must have made; one against must not use this rule.
  private static void check(RuleFile file, Rule rule, Rule.Example example) {
    Article article =
        Article.of("example", new Published.Stated(file.anchor(), "anchor"), example.text());
    List<TimeExpression> found = TimeTagger.standard().tag(article);
    if (example.matches()) {
      String last = found.isEmpty() ? "nothing" : shown(found.getLast(), article);
      assertTrue(
          last.endsWith(" " + example.expected()) || last.equals(example.expected()),
          () -> "got " + last + ", wanted " + example.expected());
    } else {
      assertEquals(
          List.of(),
          found.stream().filter(one -> one.rule().equals(rule.name())).toList(),
          example.text());
    }
  }

  private static String shown(TimeExpression one, Article article) {
    String mod = one.timex().mod().isEmpty() ? "" : " " + one.timex().mod();
    return one.span().of(article.text()) + " " + one.timex().value() + mod;
  }
}
