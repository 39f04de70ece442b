package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Words;
import dateline.event.Mention;
import dateline.event.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Topics from the sentences after a contact.
class AgendaTest {
  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamplesAndNotTheOthers() {
    return Agenda.standard().stream()
        .map(rule ->
            dynamicTest(
                rule.stanza().where(),
                () -> {
                  assertFalse(rule.stanza().all("yes").isEmpty(), "no example for it");
                  for (String yes : rule.stanza().all("yes")) {
                    String found = words(yes).orElse("nothing");
                    assertTrue(yes.contains("{" + found + "}"), yes + " gave " + found);
                  }
                  for (String no : rule.stanza().all("no")) {
                    assertEquals(Optional.empty(), words(no), no);
                  }
                }));
  }

  private static Optional<String> words(String example) {
    String text = example.replace("{", "").replace("}", "");
    Words words = Words.of(text);
    return Agenda.found(words, 0, words.wordAt(text.length() - 1) + 1)
        .map(found -> words.span(found.from(), found.to()).of(text));
  }

  @Test
  void whatTheTwoSidesDiscussedBelongsToTheirMeeting() {
    Mention meeting =
        only(
            "Jake Sullivan met Wang Yi in Vienna on May 10. The two sides discussed Taiwan and"
                + " fentanyl.");
    assertEquals(List.of("taiwan", "fentanyl"), topics(meeting));
    assertEquals(1, meeting.again().size());
  }

  @Test
  void whatAnotherSaysAfterwardsDoesNot() {
    assertEquals(
        List.of(),
        topics(
            only(
                "Jake Sullivan met Wang Yi in Vienna on May 10. Vladimir Putin stressed his view"
                    + " on Taiwan.")));
  }

  @Test
  void aMeetingThatIsOnlyRecalledGetsNone() {
    List<Mention> mentions =
        read(
            "Joe Biden and Xi Jinping met in Lima on November 16, 2024. It was their first meeting"
                + " since they met in Woodside in November 2023. The two leaders discussed"
                + " fentanyl.");
    for (Mention mention : mentions) {
      boolean lima = mention.place().name().startsWith("Lima");
      assertEquals(lima ? List.of("fentanyl") : List.of(), topics(mention), mention.text());
    }
  }

  private static Mention only(String text) {
    List<Mention> mentions = read(text);
    assertEquals(1, mentions.size(), mentions.toString());
    return mentions.getFirst();
  }

  private static List<Mention> read(String text) {
    Published day = new Published.Stated(LocalDate.of(2024, 11, 17), "the test");
    return EventReader.standard().read(Article.of("a.txt", day, text)).mentions();
  }

  private static List<String> topics(Mention mention) {
    return mention.topics().stream().map(Topic::id).toList();
  }
}
