package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.event.Event;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void oneRowPerEvent() throws IOException {
    assertEquals(
        """
        event_id,start,end,precision,date_text,kind,status,headline,participants,countries,place,topics,said_by,sentence,article,article_title,published,source,mentions,confidence,doubts,part_of,recalls,plover,cameo,starred,tags,note,corrected
        e1,2023-11-15,2023-11-15,day,Wednesday,summit,occurred,Biden meets Xi,Joe Biden; Xi Jinping,United States; China,"Woodside, California, United States",taiwan,officials,"😀 Biden met Xi on Wednesday; they spoke of Taiwan, ""frankly"".",report.txt; plan.txt,; They will meet,2023-11-15; 2023-11-10,; Example Wire,2,0.88,,,,CONSULT:meet,046,,,,
        e2,,,,,other,denied,"'=HYPERLINK(""x"")",,,,,,,,,,,0,1.00,,,,,,,,,
        """,
        written(Csv.EVENTS).replace("\r\n", "\n"));
  }

  @Test
  void oneRowPerMention() throws IOException {
    List<Map<String, String>> rows = Csv.read(new StringReader(written(Csv.MENTIONS)));
    assertEquals(
        List.of("e1 planned plan.txt officials 1 0.50", "e1 occurred report.txt  1 0.50"),
        rows.stream()
            .map(row ->
                String.join(
                    " ",
                    row.get("event_id"),
                    row.get("status"),
                    row.get("article"),
                    row.get("said_by"),
                    row.get("mentions"),
                    row.get("confidence")))
            .toList());
    assertEquals(
        "Biden will meet Xi on Wednesday, officials said.", rows.getFirst().get("sentence"));
  }

  @Test
  void linesEndAsTheStandardSays() throws IOException {
    String csv = written(Csv.EVENTS);
    assertEquals(3, csv.split("\r\n", -1).length - 1);
    assertEquals(csv.length() - 3, csv.replace("\n", "").length());
  }

  @Test
  void theGuardAndTheMarkCanBeSwitched() throws IOException {
    assertTrue(written(new Csv(false, false, false)).contains("\"=HYPERLINK(\"\"x\"\")\""));
    String marked = written(new Csv(false, true, true));
    assertEquals("\ufeff" + written(Csv.EVENTS), marked);
    assertEquals(
        Csv.read(new StringReader(written(Csv.EVENTS))), Csv.read(new StringReader(marked)));
  }

  @Test
  void whatTheReaderAddedStandsInColumns() throws IOException {
    Corrected own =
        new Corrected(
            Examples.SUMMIT.event(),
            Set.of(Correction.Field.TOPICS, Correction.Field.DATE),
            false,
            true,
            List.of("to check", "first"),
            "  Ask the embassy. ");
    StringBuilder csv = new StringBuilder();
    Csv.EVENTS
        .only(List.of("corrected", "note", "starred", "tags"))
        .write(Stream.of(own), Examples::article, csv);
    assertEquals(
        "starred,tags,note,corrected\r\nyes,to check; first,Ask the embassy.,date; topics\r\n",
        csv.toString());
  }

  @Test
  void thereIsNoTableWithoutColumnsOrWithUnknownOnes() {
    assertThrows(IllegalArgumentException.class, () -> Csv.EVENTS.only(List.of()));
    assertThrows(IllegalArgumentException.class, () -> Csv.EVENTS.only(List.of("day")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@x", "\t=1", "'=1", "''+", "'", "''", "it's", "", "a=1", "－1"
      })
  void anApostropheTakenAwayGivesBackTheCell(String cell) {
    assertEquals(cell, Formula.unguarded(Formula.guarded(cell)));
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    long seed = 42;
    Random random = new Random(seed);
    String signs = "=+-@\t\r\n'\",; aé\u4e60😀";
    for (int round = 0; round < 300; round++) {
      List<String> headlines = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        StringBuilder headline = new StringBuilder();
        random
            .ints(random.nextInt(9), 0, signs.codePointCount(0, signs.length()))
            .map(at -> signs.codePointAt(signs.offsetByCodePoints(0, at)))
            .forEach(headline::appendCodePoint);
        headlines.add(headline.toString());
      }
      StringBuilder csv = new StringBuilder();
      Csv.EVENTS.write(headlines.stream().map(CsvTest::named), Examples::article, csv);
      List<String> read =
          Csv.read(new StringReader(csv.toString())).stream()
              .map(row -> row.getOrDefault("headline", "-"))
              .toList();
      assertEquals(headlines, read, "seed " + seed + " round " + round);
    }
  }

  @Test
  void aBrokenTableIsRefusedWithItsLine() {
    IOException broken =
        assertThrows(IOException.class, () -> Csv.read(new StringReader("a,b\r\n1,\"2")));
    assertTrue(String.valueOf(broken.getMessage()).contains("2"), broken.getMessage());
  }

  private static Corrected named(String headline) {
    Event event = Examples.UNDATED.event();
    return Corrected.untouched(
        new Event(
            event.id(),
            event.kind(),
            headline,
            event.when(),
            event.status(),
            event.manner(),
            event.participants(),
            event.place(),
            event.topics(),
            event.mentions(),
            event.merged(),
            event.doubts(),
            event.confidence()));
  }

  private static String written(Csv csv) throws IOException {
    StringBuilder out = new StringBuilder();
    csv.write(Stream.of(Examples.SUMMIT, Examples.UNDATED), Examples::article, out);
    return out.toString();
  }
}
