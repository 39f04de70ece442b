package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Path COUNTS = Path.of("src/main/resources/dateline/reading/confidence.tsv");
  private static final Path DOC = Path.of("docs/extraction.md");
  private static final String BEGIN = "<!-- calibration: written by CalibrationTest -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void whatIsSaidOfADocumentFromOthersComesTrue() throws IOException {
    List<Calibration.Case> cases = Calibration.annotated();
    List<Calibration.Guess> crossed = Calibration.crossed(cases);
    if (Boolean.getBoolean("dateline.rewrite")) {
      rewrite(cases, crossed);
    }
    double error = Calibration.error(crossed);
    assertTrue(error < 0.08, () -> "error " + error + "\n" + Calibration.table(crossed));
  }

  @Test
  void whatTheProgramSaysComesTrueOnTheWhole() {
    double error = Calibration.error(Calibration.said(Calibration.annotated()));
    assertTrue(error < 0.08, () -> "error " + error + "; renew it with -Ddateline.rewrite=true");
  }

  @Test
  void fewCasesLeanOnTheWiderGroup() {
    Confidence confidence =
        new Confidence(
            Map.of(
                "", new Confidence.Count(50, 100),
                "visit", new Confidence.Count(80, 80),
                "visit own", new Confidence.Count(0, 1)));
    assertEquals(100.0 / 120, confidence.of(List.of("visit")), 0.001);
    assertTrue(confidence.of(List.of("visit", "own")) > 0.8);
    assertEquals(0.5, confidence.of(List.of("never seen")), 0.001);
  }

  private static void rewrite(List<Calibration.Case> cases, List<Calibration.Guess> crossed)
      throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # How many mentions of each group were right on the annotated texts. Written by
            # CalibrationTest; see Confidence and docs/extraction.md.
            traits\tright\tseen
            """);
    Calibration.counts(cases)
        .forEach((traits, count) ->
            text.append(traits + "\t" + count.right() + "\t" + count.seen() + "\n"));
    Files.writeString(COUNTS, text);
    String doc = Files.readString(DOC).replace("\r\n", "\n");
    int from = doc.indexOf(BEGIN) + BEGIN.length();
    int to = doc.indexOf(END, from);
    Files.writeString(DOC, doc.substring(0, from) + Calibration.table(crossed) + doc.substring(to));
  }
}
