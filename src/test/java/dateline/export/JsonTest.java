package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void everyEventIsAnObjectWithItsArticlesAndMentions() throws IOException {
    JsonNode json = written(Examples.events());
    assertEquals(2, json.size());
    JsonNode summit = json.get(0);
    assertEquals("2023-11-15", summit.get("start").asText());
    assertEquals("in-person", summit.get("manner").asText());
    assertEquals("Xi Jinping", summit.at("/participants/1/name").asText());
    assertEquals("leader", summit.at("/participants/1/level").asText());
    assertEquals("Woodside, California", summit.at("/place/name").asText());
    assertEquals(0.88, summit.get("confidence").asDouble());
    assertEquals("report.txt", summit.at("/articles/0/file").asText());
    assertEquals("inferred", summit.at("/articles/0/published_how").asText());
    assertEquals("planned", summit.at("/mentions/0/status").asText());
    assertEquals("officials", summit.at("/mentions/0/said_by/0").asText());
    assertEquals("Taiwan", summit.at("/mentions/0/topics/0/words").asText());
    assertFalse(json.get(1).has("start"));
    assertEquals("the text names no day", json.get(1).get("date_why").asText());
  }

  @Test
  void offsetsCountCharactersAndNotTheirHalves() throws IOException {
    JsonNode report = written(Examples.events()).at("/0/mentions/1");
    assertEquals("[8,11]", report.get("cue_span").toString(), "😀 is one");
  }

  @Test
  void noEventsAreAnEmptyArray() throws IOException {
    assertEquals("[]", written(Stream.of()).toString());
  }

  private static JsonNode written(Stream<dateline.correction.Corrected> events) throws IOException {
    StringWriter out = new StringWriter();
    Json.write(events, Examples::article, out);
    return new ObjectMapper().readTree(out.toString());
  }
}
