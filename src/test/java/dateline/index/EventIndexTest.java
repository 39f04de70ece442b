package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.bench.GeneratedEvents;
import dateline.correction.Corrected;
import dateline.correction.HandMade;
import dateline.event.Event;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventIndexTest {
  private static final List<String> LINES =
      List.of(
          "summit 2023-11-15 Joe Biden, Xi Jinping @ Woodside # taiwan",
          "call 2024-04-02 Joe Biden, Xi Jinping # trade war",
          "visit 2023-06 Antony Blinken told us that U.S.-China trade talks go on @ Beijing #"
              + " trade",
          "visit 2022 Nancy Pelosi visited Taiwan @ Taipei # taiwan",
          "incident ? Recep Erdoğan’s balloon over the US",
          "talks 2024-01-05 习近平会见拜登 @ 北京");

  @TempDir Path folder;

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (String line : LINES) {
      Event event = HandMade.event(List.of(HandMade.mention("a" + entries.size(), 0, line)));
      entries.add(new Entry(Corrected.untouched(event), List.of("Reuters")));
    }
    return entries;
  }

  private static EventIndex open(Path folder) throws IOException {
    return EventIndex.open(folder).orElseThrow();
  }

  private static Query query(String text) {
    return switch (Queries.parse(text)) {
      case Parsed.Understood(Query query) -> query;
      case Parsed.Fault fault -> throw new IllegalArgumentException(fault.toString());
    };
  }

  private static Answer find(EventIndex index, String text) {
    return index.find(query(text), () -> false).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | visit-2022 visit-2023 summit call-2024 talks incident
          taiwan                     | visit-2022 summit
          TAIWAN                     | visit-2022 summit
          visit                      | visit-2022 visit-2023
          visiting                   | visit-2022 visit-2023
          erdogan                    | incident
          Erdoğan's                  | incident
          us                         | visit-2023 incident
          U.S.                       | visit-2023 incident
          usa                        | visit-2023 incident
          "trade talks"              | visit-2023
          "talks trade"              | ''
          "U.S.-China trade"         | visit-2023
          trade-talks                | visit-2023
          tra*                       | visit-2023 call-2024
          visiti*                    | ''
          visite*                    | visit-2022
          the balloon                | incident
          习近平                     | talks
          拜登                       | talks
          平拜                       | ''
          who:biden                  | summit call-2024
          who:bid                    | summit call-2024
          who:iden                   | ''
          who:"Joe Biden"            | summit call-2024
          topic:trade                | visit-2023
          topic:trad                 | visit-2023 call-2024
          topic:trade-war            | call-2024
          country:china              | summit call-2024
          place:taipei               | visit-2022
          place:北京                 | talks
          source:reuters kind:call   | call-2024
          status:planned             | ''
          year:2023                  | visit-2023 summit
          2023                       | visit-2023 summit
          kind:call 2024             | call-2024
          kind:call 2023             | ''
          is:undated                 | incident
          -is:undated -kind:visit    | summit call-2024 talks
          during:2023-06-30          | visit-2023
          during:2023                | visit-2023 summit
          after:2023-11-15           | summit call-2024 talks
          before:2023-06             | visit-2022
          after:2023 before:2024     | visit-2023 summit
          kind:call OR taiwan        | visit-2022 summit call-2024
          kind:(call OR talks)       | call-2024 talks
          taiwan -who:biden          | visit-2022
          -(taiwan OR trade)         | talks incident
          is:hidden                  | ''
          """)
  void everyWayOfAskingFindsWhatItShould(String text, String expected) throws IOException {
    try (EventIndex index = open(folder)) {
      index.replaceAll(entries());
      index.save("1");
      Answer answer = find(index, text);
      List<String> found =
          Arrays.stream(answer.rows())
              .mapToObj(row -> answer.table().headline(row))
              .sorted()
              .toList();
      List<String> wanted =
          Arrays.stream(expected.split(" "))
              .filter(name -> !name.isEmpty())
              .map(name ->
                  LINES.stream()
                      .filter(line -> line.startsWith(name.replace('-', ' ')))
                      .findFirst()
                      .orElseThrow())
              .sorted()
              .toList();
      assertEquals(wanted, found);
    }
  }

  @Test
  void rowsAreTheSameAfterOpeningAgainAndWhateverTheOrderOfWriting() throws IOException {
    GeneratedEvents generated = GeneratedEvents.of(3_000);
    List<Entry> all = new ArrayList<>(generated(generated));
    Collections.shuffle(all, new Random(1));
    try (EventIndex index = open(folder)) {
      assertEquals(3_000, index.replaceAll(all));
      assertSame(generated, index.save("7"));
    }
    try (EventIndex index = open(folder)) {
      assertEquals(Optional.of("7"), index.mark());
      assertSame(generated, index.table());
      Collections.shuffle(all, new Random(2));
      assertEquals(0, index.replaceAll(all), "nothing differs, nothing is written");
    }
  }

  private static List<Entry> generated(GeneratedEvents events) {
    return IntStream.range(0, events.size())
        .mapToObj(row -> new Entry(events.event(row), List.of()))
        .toList();
  }

  private static void assertSame(Table expected, Table table) {
    assertEquals(expected.size(), table.size());
    for (int row = 0; row < table.size(); row++) {
      assertEquals(expected.id(row), table.id(row));
      assertEquals(row, table.row(table.id(row)));
      assertEquals(expected.start(row), table.start(row));
      assertEquals(expected.end(row), table.end(row));
      assertEquals(expected.kind(row), table.kind(row));
      assertEquals(expected.status(row), table.status(row));
      assertEquals(expected.doubtful(row), table.doubtful(row));
      assertEquals(expected.headline(row), table.headline(row));
      assertEquals(expected.event(row), table.event(row));
      for (Facet facet : Facet.values()) {
        if (facet != Facet.PRECISION || table.start(row) != Table.NO_DAY) {
          assertEquals(names(expected, facet, row), names(table, facet, row), facet.name());
        }
      }
    }
  }

  private static Set<String> names(Table table, Facet facet, int row) {
    return Arrays.stream(table.ordinals(facet, row))
        .mapToObj(table.values(facet)::get)
        .collect(Collectors.toSet());
  }

  @Test
  void changesShowInTheNextTableAndTheOldOneStays() throws IOException {
    try (EventIndex index = open(folder)) {
      List<Entry> entries = entries();
      index.replaceAll(entries);
      Table before = index.save("1");
      Entry first = entries.getFirst();
      Event event = first.shown().event();
      index.put(
          List.of(
              new Entry(
                  new Corrected(event, Set.of(), true, true, List.of("mine"), "a note"),
                  List.of())));
      index.remove(List.of(entries.get(1).shown().event().id()));
      Table after = index.save("2");
      assertEquals(6, before.size());
      assertEquals(event.headline(), before.headline(before.row(event.id())));
      assertEquals(5, after.size());
      assertTrue(after.hidden(after.row(event.id())));
      assertEquals(-1, after.row(entries.get(1).shown().event().id()));
      assertEquals(1, find(index, "is:hidden tag:mine note").total());
      assertEquals(0, find(index, "tag:mine").total());
    }
  }

  /// Counts, and the rows themselves, against the simplest program that could be right.
  @Test
  void answersAreThoseOfALoopOverAllEvents() throws IOException {
    GeneratedEvents generated = GeneratedEvents.of(2_000);
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (EventIndex index = open(folder)) {
      index.replaceAll(generated(generated));
      Table table = index.save("1");
      for (int round = 0; round < 300; round++) {
        Query query = Queries.all(conjuncts(random, table));
        String story = "seed " + seed + ": " + Queries.text(query);
        Answer answer = index.find(query, () -> false).orElseThrow();
        int[] expected =
            IntStream.range(0, table.size()).filter(row -> Loop.holds(query, table, row)).toArray();
        assertEquals(Arrays.toString(expected), Arrays.toString(answer.rows()), story);
        for (Facet facet : Facet.values()) {
          assertEquals(Loop.counts(query, table, facet), counted(answer, facet), story + facet);
        }
      }
    }
  }

  private static Map<String, Integer> counted(Answer answer, Facet facet) {
    return answer.counts().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(Answer.Count::value, Answer.Count::events));
  }

  private static List<Query> conjuncts(Random random, Table table) {
    List<Function<Random, Query>> kinds =
        List.of(
            dice -> Loop.has(dice, table),
            dice -> new Query.Not(Loop.has(dice, table)),
            dice -> Queries.any(List.of(Loop.has(dice, table), Loop.has(dice, table))),
            Loop::during);
    return Stream.generate(() -> kinds.get(random.nextInt(kinds.size())).apply(random))
        .limit(1 + random.nextInt(3))
        .toList();
  }

  @Test
  void nobodyWaitsForAStaleAnswer() throws IOException {
    try (EventIndex index = open(folder)) {
      index.replaceAll(entries());
      index.save("1");
      assertEquals(Optional.empty(), index.find(query("taiwan"), () -> true));
      assertEquals(2, find(index, "taiwan").total());
    }
  }

  @Test
  void whatWasNotSavedIsGone() throws IOException {
    try (EventIndex index = open(folder)) {
      index.replaceAll(entries());
      index.save("1");
      index.replaceAll(List.of());
    }
    try (EventIndex index = open(folder)) {
      assertEquals(6, index.table().size());
    }
  }

  @Test
  void oneProgramAtATimeWrites() throws IOException {
    try (EventIndex index = open(folder)) {
      assertEquals(Optional.empty(), EventIndex.open(folder));
      assertEquals(0, index.table().size());
    }
    open(folder).close();
  }

  @Test
  void aLockLeftBehindDoesNoHarm() throws IOException {
    Files.createFile(folder.resolve("write.lock"));
    try (EventIndex index = open(folder)) {
      index.replaceAll(entries());
      assertEquals(6, index.save("1").size());
    }
  }

  /// Whichever file is missing or cut: either the index is whole, or it is empty and says so.
  @Test
  void aBrokenIndexIsBegunAnew() throws IOException {
    save(folder);
    for (Path file : files(folder)) {
      for (boolean cut : new boolean[] {true, false}) {
        Path copy = Files.createTempDirectory("broken");
        for (Path each : files(folder)) {
          Files.copy(each, copy.resolve(each.getFileName()));
        }
        spoil(copy.resolve(file.getFileName()), cut);
        try (EventIndex index = open(copy)) {
          int size = index.mark().isPresent() ? 6 : 0;
          assertEquals(size, index.table().size(), file + " cut " + cut);
          index.replaceAll(entries());
          assertEquals(6, index.save("2").size(), file.toString());
        }
      }
    }
  }

  private static void save(Path folder) throws IOException {
    try (EventIndex index = open(folder)) {
      index.replaceAll(entries());
      index.save("1");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void spoil(Path file, boolean cut) throws IOException {
    if (!cut) {
      Files.delete(file);
      return;
    }
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(open.length() / 2);
    }
  }

  @Test
  void filesOfTwoIndexesAreNotMixed() throws IOException {
    Path other = Files.createTempDirectory("other");
    save(folder);
    save(other);
    for (Path file : files(other)) {
      if (!file.getFileName().toString().startsWith("segments")) {
        Path target = folder.resolve(file.getFileName());
        Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (EventIndex index = open(folder)) {
      assertEquals(Optional.empty(), index.mark());
      assertEquals(0, index.table().size());
    }
  }
}
