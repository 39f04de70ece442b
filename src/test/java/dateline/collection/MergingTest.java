package dateline.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.index.EventIndex;
import dateline.query.Table;
import dateline.store.Store;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The samples, read by the program's rules, merged in one go and with next to no memory.
class MergingTest {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  @TempDir private Path folder;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @BeforeEach
  void aCollectionWithCorrections() throws IOException {
    try (OpenCollection open = OpenCollection.open(file(), folder.resolve("own"), Progress.NONE)) {
      open.add(
          List.of(Path.of("samples")),
          Optional.empty(),
          Optional.of(Path.of("samples", "metadata.tsv")).filter(Files::exists),
          Progress.NONE);
      assertTrue(open.table().size() > 50, "too few events");
      for (int i = 0; i < 12; i++) {
        open.correct(List.of(correction(open.table())));
      }
    }
  }

  private Path file() {
    return folder.resolve("samples.dateline");
  }

  private Correction correction(Table table) {
    Event event = table.event(random.nextInt(table.size())).event();
    Event other = table.event(random.nextInt(table.size())).event();
    return switch (random.nextInt(5)) {
      case 0 ->
          new Correction.Redate(event.id(), Optional.of(DateRange.day(LocalDate.of(2022, 2, 2))));
      case 1 -> new Correction.Hide(event.id(), true);
      case 2 -> new Correction.Tag(event.id(), List.of("seen"));
      case 3 ->
          new Correction.Split(
              event.id(), List.of(event.mentions().getLast().id()), event.id() + "-piece");
      default -> new Correction.Merge(other.id(), event.id());
    };
  }

  private record Shown(Map<String, Corrected> events, Set<Corrected> seen, String mark) {}

  /// What an index shows after a workshop with so much room, and this patience, has filled it.
  private Shown shown(Path cache, int most, Progress progress) throws IOException {
    try (Store store = Store.open(file());
        EventIndex index = EventIndex.open(cache).orElseThrow()) {
      Workshop workshop = new Workshop(store, index, Rules.standard(), most);
      Set<Corrected> seen = new HashSet<>();
      workshop.all(progress, seen::add);
      try (Stream<Path> files = Files.list(cache)) {
        assertEquals(
            List.of(), files.filter(f -> f.toString().contains("aside")).toList(), "left behind");
      }
      Map<String, Corrected> events = new TreeMap<>();
      Table table = index.table();
      for (int row = 0; row < table.size(); row++) {
        events.put(table.id(row), table.event(row));
      }
      return new Shown(events, seen, index.mark().orElseThrow());
    }
  }

  @Test
  void mergedInPartsItComesToTheSame() throws IOException {
    Shown whole = shown(folder.resolve("whole"), NO_LIMIT, Progress.NONE);
    for (int most : List.of(1, 2 + random.nextInt(60))) {
      Shown parts = shown(folder.resolve("parts" + most), most, Progress.NONE);
      assertEquals(whole, parts, "seed " + seed + " most " + most);
    }
    assertTrue(
        whole.events.values().stream().anyMatch(each -> !each.event().links().isEmpty()),
        "nothing is linked, so links were not tested");
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
    Path cache = folder.resolve("again");
    Shown first = shown(cache, NO_LIMIT, Progress.NONE);
    List<String> segments = segments(cache);
    assertEquals(first, shown(cache, 5, Progress.NONE), "seed " + seed);
    assertTrue(segments(cache).containsAll(segments), "its files were written anew");
  }

  private static List<String> segments(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".si"))
          .toList();
    }
  }

  @Test
  void calledOffItKeepsWhatWasThereAndIsDoneNextTime() throws IOException {
    Path cache = folder.resolve("cancelled");
    Shown before = shown(cache, NO_LIMIT, Progress.NONE);
    List<Long> told = new ArrayList<>();
    Progress impatient =
        new Progress() {
          @Override
          public void at(long done, long total) {
            told.add(done);
          }

          @Override
          public boolean cancelled() {
            return told.size() > 2;
          }
        };
    Shown off = shown(cache, 1, impatient);
    assertEquals(before.events, off.events, "seed " + seed);
    assertFalse(off.mark.equals(before.mark), "it must not pass for done");
    assertEquals(before, shown(cache, 1, Progress.NONE), "seed " + seed);
  }

  @Test
  void whatIsMergedApartIsNeverOneEvent() throws IOException {
    Path cache = folder.resolve("apart");
    Shown _ = shown(cache, NO_LIMIT, Progress.NONE);
    List<Mention> mentions = new ArrayList<>();
    try (EventIndex index = EventIndex.open(cache).orElseThrow()) {
      index.originals().each(kept -> mentions.addAll(kept.mentions()));
    }
    Rules rules = Rules.standard();
    List<Event> events = rules.merger().apply(mentions);
    assertTrue(events.size() < mentions.size(), "nothing was merged");
    for (Event event : events) {
      Set<Object> parts = new HashSet<>();
      event.mentions().forEach(mention -> parts.add(rules.apart().apply(mention)));
      assertEquals(1, parts.size(), event.headline());
    }
  }
}
