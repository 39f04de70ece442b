package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.export.Csv;
import dateline.merging.Merger;
import dateline.reading.EventReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of events of the samples, against the one that was last looked at and found good.
///
/// `-Ddateline.rewrite=true` writes the tables anew; the change is then read as a difference.
class SamplesGoldenTest {
  /// The reader's own columns are empty here.
  private static final List<String> READ = Csv.COLUMNS.subList(0, Csv.COLUMNS.indexOf("cameo") + 1);

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final List<Reading> READINGS =
      SampleTexts.articles().stream().map(EventReader.standard()::read).toList();

  @Test
  void theSamplesGiveTheTableOfEvents() throws IOException {
    check("samples-events.csv", Csv.EVENTS.only(READ), events(mentions()));
  }

  @Test
  void theSamplesGiveTheTableOfMentions() throws IOException {
    check("samples-mentions.csv", Csv.MENTIONS.only(READ), events(mentions()));
  }

  @Test
  void theOrderOfImportDoesNotMatter() throws IOException {
    long seed = System.nanoTime();
    List<Mention> shuffled = new ArrayList<>(mentions());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(
        csv(Csv.EVENTS, events(mentions())), csv(Csv.EVENTS, events(shuffled)), "seed " + seed);
  }

  @Test
  void theSamplesMakeARichTimeline() {
    List<Event> events = Merger.merge(mentions());
    long dated = events.stream().filter(event -> event.when().range().isPresent()).count();
    long merged = events.stream().filter(SamplesGoldenTest::toldTwice).count();
    assertTrue(dated >= 60, dated + " dated events");
    assertTrue(merged >= 15, merged + " events told by more than one sample");
  }

  private static boolean toldTwice(Event event) {
    return event.mentions().stream().map(Mention::articleId).distinct().count() > 1;
  }

  private static List<Mention> mentions() {
    return READINGS.stream().flatMap(reading -> reading.mentions().stream()).toList();
  }

  private static List<Corrected> events(List<Mention> mentions) {
    return Merger.merge(mentions).stream().map(Corrected::untouched).toList();
  }

  private static void check(String name, Csv csv, List<Corrected> events) throws IOException {
    String found = csv(csv, events);
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, found);
    }
    assertEquals(Files.readString(file), found);
  }

  /// With plain line ends, so that a difference can be read.
  private static String csv(Csv csv, List<Corrected> events) throws IOException {
    Map<String, Article> articles =
        READINGS.stream()
            .map(Reading::article)
            .collect(Collectors.toMap(Article::id, Function.identity()));
    StringBuilder out = new StringBuilder();
    csv.write(events.stream(), id -> Optional.ofNullable(articles.get(id)), out);
    return out.toString().replace("\r\n", "\n");
  }
}
