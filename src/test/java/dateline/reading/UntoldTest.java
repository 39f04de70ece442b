package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dateline.article.Article;
import dateline.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UntoldTest {
  @TestFactory
  Stream<DynamicTest> whatNoCueKnowsIsToldByVerbAndCompany() {
    return Stanzas.of("verbs.rules").stream()
        .filter(stanza -> !stanza.one("cue").isEmpty())
        .flatMap(stanza ->
            Stream.concat(
                stanza.all("yes").stream()
                    .map(line ->
                        example(stanza, line.split(" = ", -1)[0], line.split(" = ", -1)[1])),
                stanza.all("no").stream().map(line -> example(stanza, line, ""))));
  }

  private static DynamicTest example(Stanzas.Stanza stanza, String sentence, String kind) {
    return dynamicTest(
        stanza.where() + " " + sentence,
        () -> assertEquals(kind.isEmpty() ? List.of() : List.of(kind), kinds(sentence)));
  }

  private static List<String> kinds(String sentence) {
    Published day = new Published.Stated(LocalDate.of(2023, 7, 12), "told");
    return EventReader.standard().read(Article.of("x", day, sentence)).mentions().stream()
        .map(mention -> mention.kind().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
