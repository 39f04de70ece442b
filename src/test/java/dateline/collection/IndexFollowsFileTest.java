package dateline.collection;

import static dateline.collection.LineCollections.CALL;
import static dateline.collection.LineCollections.RETOLD;
import static dateline.collection.LineCollections.VISIT;
import static dateline.collection.LineCollections.add;
import static dateline.collection.LineCollections.events;
import static dateline.collection.LineCollections.first;
import static dateline.collection.LineCollections.headlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.HandMade;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index is a cache: the file decides, and newer rules read it again.
class IndexFollowsFileTest {
  @TempDir private Path folder;
  private final LineCollections lines = new LineCollections(() -> folder);

  @Test
  void correctionsOutliveNewerRulesAndAnotherImport() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
      DateRange day = DateRange.day(LocalDate.of(2024, 4, 3));
      String id = first(open).id();
      open.correct(List.of(new Correction.Redate(id, Optional.of(day))));
      open.correct(List.of(new Correction.Tag(id, List.of("mine"))));
      add(open, "two.txt", CALL + "\n" + RETOLD);
    }
    Rules newer = new Rules("2", article -> moved(LineRules.read(article)), HandMade::merge);
    try (OpenCollection open = lines.open(newer)) {
      Corrected call = open.table().event(0);
      assertEquals("2024-04-03", call.event().when().range().orElseThrow().start().toString());
      assertEquals(List.of("mine"), call.tags());
      assertTrue(call.event().id().contains("newer"), call.event().id());
      open.correct(List.of(new Correction.Restore(call.event().id(), Correction.Field.DATE)));
      assertEquals("2024-04-02", first(open).when().range().orElseThrow().start().toString());
    }
  }

  /// The same mentions under ids of another making.
  private static Reading moved(Reading reading) {
    List<Mention> mentions =
        reading.mentions().stream()
            .map(m ->
                new Mention(
                    "newer-" + m.id(),
                    m.articleId(),
                    m.sentence(),
                    m.cue(),
                    m.text(),
                    m.kind(),
                    m.status(),
                    m.manner(),
                    m.when(),
                    m.participants(),
                    m.place(),
                    m.topics(),
                    m.saidBy(),
                    m.doubts(),
                    m.rule(),
                    m.confidence()))
            .toList();
    return new Reading(reading.article(), reading.times(), mentions);
  }

  @Test
  void anIndexThatIsAheadOrDamagedFollowsTheFile() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
    }
    byte[] before = Files.readAllBytes(lines.file());
    try (OpenCollection open = lines.open()) {
      add(open, "two.txt", VISIT);
    }
    Files.write(lines.file(), before);
    try (OpenCollection open = lines.open()) {
      assertEquals(List.of(CALL), headlines(open.table()));
    }
    try (Stream<Path> files = Files.walk(lines.cache())) {
      for (Path each : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.write(each, new byte[3]);
      }
    }
    try (OpenCollection open = lines.open()) {
      assertEquals(List.of(CALL), headlines(open.table()));
    }
  }

  @Test
  void aReaderWhoMistrustsTheIndexHasItBuiltAgain() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
      open.correct(List.of(new Correction.Star(first(open).id(), true)));
      List<Corrected> before = events(open);
      open.rebuild(Progress.NONE);
      assertEquals(before, events(open));
      assertEquals(2, lines.readings());
    }
  }

  @Test
  void theIndexFailingUnderUsIsOpenedAnew() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
      try (Stream<Path> files = Files.walk(lines.cache())) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          Files.delete(each);
        }
      }
      add(open, "two.txt", VISIT);
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
    try (OpenCollection open = lines.open()) {
      assertEquals(List.of(VISIT, CALL), headlines(open.table()));
    }
  }
}
