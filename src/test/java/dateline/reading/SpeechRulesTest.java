package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Quotation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpeechRulesTest {
  @TestFactory
  Stream<DynamicTest> everyRuleNamesTheSpeakersOfItsExamples() {
    return SpeechRules.standard().stanzas().stream()
        .map(stanza ->
            dynamicTest(
                stanza.where(),
                () -> {
                  assertFalse(stanza.all("yes").isEmpty(), "no example for it");
                  for (String yes : stanza.all("yes")) {
                    int equals = yes.lastIndexOf(" = ");
                    List<Quotation> quotes = quotes(yes.substring(0, equals));
                    assertFalse(quotes.isEmpty(), yes);
                    for (Quotation quote : quotes) {
                      assertEquals(yes.substring(equals + 3), quote.speaker(), yes);
                    }
                  }
                  for (String no : stanza.all("no")) {
                    assertTrue(quotes(no).stream().allMatch(q -> q.speaker().isEmpty()), no);
                  }
                }));
  }

  private static List<Quotation> quotes(String text) {
    Published day = new Published.Stated(LocalDate.of(2023, 6, 19), "the test");
    return EventReader.standard()
        .read(Article.of("example.txt", "", "", "", day, text.replace("¶", "\n\n")))
        .quotations();
  }
}
