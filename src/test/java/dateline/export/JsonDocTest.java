package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.article.Article;
import dateline.article.Published;
import dateline.correction.Corrected;
import dateline.event.Reading;
import dateline.merging.Merger;
import dateline.reading.EventReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What `docs/json.md` says of the keys is what is written.
class JsonDocTest {
  private static final String TEXT =
      """
      Two days in Beijing

      Antony Blinken visited Beijing from June 18 to 19. He met Qin Gang there on Monday, June 18.

      Blinken met Wang Yi in Beijing on June 19, their first meeting since July 2022. “We had candid
      talks about Taiwan,” Blinken said.
      """;

  @Test
  void everyKeyIsExplained() throws IOException {
    String doc = Files.readString(Path.of("docs/json.md"));
    Set<String> keys = new TreeSet<>();
    gather(written(), keys);
    assertTrue(
        keys.containsAll(Set.of("links", "quotes", "appearances", "doubts")), keys.toString());
    keys.removeIf(key -> doc.contains("`" + key + "`"));
    assertEquals(Set.of(), keys);
  }

  @Test
  void linksQuotesAndReasonsAreWritten() throws IOException {
    JsonNode events = written();
    assertTrue(events.findValuesAsText("relation").containsAll(Set.of("part-of", "has-part")));
    assertTrue(events.findValuesAsText("speaker").contains("Antony Blinken"));
    assertTrue(events.findValuesAsText("reason").contains("weekday"));
    assertEquals("visit", events.findValue("codes").get("mode").asText());
  }

  private static JsonNode written() throws IOException {
    Published day = new Published.Stated(LocalDate.of(2023, 6, 20), "the test");
    Reading reading = EventReader.standard().read(Article.of("one.txt", "", "", "", day, TEXT));
    StringWriter out = new StringWriter();
    Json.write(
        Merger.merge(reading.mentions()).stream()
            .filter(event -> event.when().range().isPresent())
            .filter(event -> event.when().range().get().start().getYear() == 2023)
            .map(Corrected::untouched),
        _ -> Optional.of(reading.article()),
        out);
    return new ObjectMapper().readTree(out.toString());
  }

  private static void gather(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(each -> gather(each, keys));
  }
}
