package dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the code to the table of rooms in `docs/house.md`.
class ArchitectureTest {
  /// Room, the rooms it may know, the libraries it may know (`java..`, SLF4J and JSpecify always).
  /// A room knows only rooms that stand above it here, so there can be no cycle.
  static final String ROOMS =
      """
      article     |                                                          |
      time        | article                                                  |
      domain      | article time                                             |
      event       | article time                                             |
      merging     | article time event                                       |
      reading     | article time domain event merging                        |
      correction  | article time event                                       |
      query       | time event correction                                    |
      timeline    | time event                                               |
      export      | article time event correction timeline                   | org.apache.commons.csv com.fasterxml.jackson org.apache.pdfbox de.rototor.pdfbox org.apache.batik org.w3c.dom
      ingest      | article                                                  | org.apache.commons.csv com.ibm.icu
      store       | article time event correction                            | org.sqlite com.fasterxml.jackson
      index       | article time event correction query                      | org.apache.lucene com.fasterxml.jackson
      collection  | article time domain event merging reading correction query ingest store index |
      ui.words    | time event query timeline                                |
      ui.screen   | article event query timeline                             |
      ui.work     | collection                                               | javafx
      ui.canvas   | time event correction query timeline export ui.words ui.screen ui.work | javafx
      ui.part     | article event timeline ui.words                          | javafx atlantafx
      ui.host     | event ui.words ui.screen                                 | javafx
      ui.command  | ui.words ui.screen ui.part                               | javafx
      ui.session  | article time event correction query collection ui.words ui.screen ui.work ui.part ui.host | javafx
      ui.pane     | article time event correction query timeline collection ui.words ui.screen ui.work ui.canvas ui.part ui.command ui.session | javafx atlantafx
      ui.export   | correction query timeline export collection ui.words ui.screen ui.canvas ui.host ui.session | javafx
      ui.sheet    | article time event correction query export collection ui.words ui.screen ui.work ui.canvas ui.part ui.host ui.command ui.session ui.pane ui.export | javafx
      ui          | event correction query timeline collection ui.words ui.screen ui.work ui.canvas ui.part ui.host ui.command ui.session ui.pane ui.sheet | javafx
      cli         | article time domain event merging reading correction query export ingest store index collection | picocli
      """;

  private static final Path MAIN = Path.of("src/main/java/dateline");

  private static final List<String> ALWAYS =
      List.of("java.", "javax.", "org.slf4j.", "org.jspecify.");

  private static final Map<String, Room> TABLE = table();

  private record Room(String name, Set<String> rooms, List<String> libraries) {
    boolean mayKnow(String type) {
      if (type.startsWith("dateline.")) {
        String room = roomOf(type);
        return room.equals(name) || rooms.contains(room);
      }
      return Stream.concat(ALWAYS.stream(), libraries.stream()).anyMatch(type::startsWith);
    }

    Path folder() {
      return MAIN.resolve(name.replace('.', '/'));
    }
  }

  @Test
  void everyPackageIsARoomOfTheTable() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      Set<String> found = new TreeSet<>();
      all.filter(Files::isDirectory)
          .filter(folder -> !folder.equals(MAIN))
          .forEach(folder ->
              found.add(MAIN.relativize(folder).toString().replace(File.separatorChar, '.')));
      assertEquals(new TreeSet<>(TABLE.keySet()), found);
    }
  }

  @Test
  void aRowNamesOnlyRowsAboveIt() {
    Set<String> above = new TreeSet<>();
    for (Room room : TABLE.values()) {
      assertTrue(above.containsAll(room.rooms()), room + " knows a room that is not above it");
      above.add(room.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyTheRoomsAboveIt() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");
    return TABLE.values().stream()
        .map(room ->
            dynamicTest(
                room.name(),
                () ->
                    ArchRuleDefinition.noClasses()
                        .that(resideInAPackage("dateline." + room.name()))
                        .should()
                        .dependOnClassesThat(strangersTo(room))
                        .allowEmptyShould(true)
                        .because("docs/house.md says so")
                        .check(classes)));
  }

  /// The bytecode forgets a constant borrowed from a forbidden room; the import line does not.
  @Test
  void importLinesKeepToTheTableToo() throws IOException {
    Pattern line = Pattern.compile("^import (?:static |module )?([\\w.]+)", Pattern.MULTILINE);
    List<String> wrong = new ArrayList<>();
    for (Room room : TABLE.values()) {
      try (Stream<Path> files = Files.list(room.folder())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          line.matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1))
              .filter(type -> !room.mayKnow(type))
              .forEach(type -> wrong.add(file + " imports " + type));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theWindowStartsThreadsInOneRoomOnly() throws IOException {
    Pattern thread = Pattern.compile("\\bThread\\.of|new Thread|\\bExecutors\\.|CompletableFuture");
    Set<String> rooms = new TreeSet<>();
    for (Room room : TABLE.values()) {
      try (Stream<Path> files = Files.list(room.folder())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          if (room.name().startsWith("ui") && thread.matcher(Files.readString(file)).find()) {
            rooms.add(room.name());
          }
        }
      }
    }
    assertEquals(Set.of("ui.work"), rooms);
  }

  @Test
  void theCoreAsksForNoClockNoLocaleAndNoFile() throws IOException {
    Pattern impure =
        Pattern.compile(
            "\\b(?:LocalDate|LocalDateTime|Instant|ZonedDateTime|Year)\\.now\\(|currentTimeMillis|Locale\\.getDefault|java\\.nio\\.file|java\\.io\\.File|new"
                + " Thread|\\.execute\\(");
    List<String> wrong = new ArrayList<>();
    for (String room :
        List.of(
            "article",
            "time",
            "domain",
            "event",
            "merging",
            "reading",
            "correction",
            "query",
            "timeline")) {
      try (Stream<Path> files = Files.list(MAIN.resolve(room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          impure
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> wrong.add(file + ": " + found.group()));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static DescribedPredicate<JavaClass> strangersTo(Room room) {
    return DescribedPredicate.describe(
        "are strangers to " + room.name(),
        type -> {
          JavaClass base = type.getBaseComponentType();
          return !base.isPrimitive() && !room.mayKnow(base.getFullName());
        });
  }

  /// The innermost room around a type; of the root, or of no room that is known, an empty name.
  private static String roomOf(String type) {
    return TABLE.keySet().stream()
        .filter(room -> type.startsWith("dateline." + room + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Map<String, Room> table() {
    Map<String, Room> table = new LinkedHashMap<>();
    for (String line : ROOMS.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      String name = cells[0].strip();
      table.put(name, new Room(name, Set.of(words(cells[1])), List.of(words(cells[2]))));
    }
    return table;
  }

  private static String[] words(String cell) {
    return cell.isBlank() ? new String[0] : cell.strip().split("\\s+");
  }
}
