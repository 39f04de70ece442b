package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Words;
import dateline.domain.Domain;
import dateline.event.Participant;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who led the sides, by the sentences after the talks.
class DelegationsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 30);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamplesAndNotTheOthers() {
    return Delegations.standard().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  for (String yes : rule.stanza().all("yes")) {
                    String[] parts = yes.split(" = ", 2);
                    assertEquals(parts[1], heads(parts[0]), yes);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertEquals("", heads(no), no);
                  }
                }));
  }

  private static String heads(String text) {
    Article article = article(text);
    return EventReader.standard()
        .scenes(article, Words.of(text), List.of(), Domain.standard().read(article))
        .stream()
        .flatMap(scene -> Delegations.heads(scene, DateRange.day(DAY)).stream())
        .map(head -> head.participant().name())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          US and Chinese officials held talks in Geneva on Monday. The US delegation was led by Jane Exampleton, the Chinese one by Li Muster of the foreign ministry. | Jane Exampleton, Li Muster
          Chinese and US officials held trade talks in Madrid on Monday. Vice Premier He Lifeng led the Chinese delegation, while Scott Bessent headed the American team. | He Lifeng, Scott Bessent
          US and Chinese officials held talks in Geneva on Monday. The mood was good. China was represented by Li Muster. | United States, Li Muster
          Scott Bessent and He Lifeng held talks in Geneva on Monday. The US delegation was led by Jane Exampleton. | Scott Bessent, He Lifeng
          US and Chinese officials held talks in Geneva on Monday. A group led by Wang Yi met Marco Rubio on Tuesday. | United States, China; Wang Yi, Marco Rubio
          """)
  void whoLedThemTookPart(String text, String people) {
    assertEquals(
        people,
        EventReader.standard().read(article(text)).mentions().stream()
            .filter(mention -> mention.when().range().isPresent())
            .map(mention ->
                mention.participants().stream()
                    .map(Participant::name)
                    .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ")));
  }

  private static Article article(String text) {
    return Article.of("x", new Published.Stated(DAY, "told"), text);
  }
}
