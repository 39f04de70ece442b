package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.collection.ImportReport;
import dateline.collection.Step;
import dateline.correction.Correction;
import dateline.event.Kind;
import dateline.event.Link;
import dateline.event.Status;
import dateline.export.PictureForm;
import dateline.query.Facet;
import dateline.query.FacetValues;
import dateline.query.Parsed;
import dateline.query.Tally;
import dateline.time.Precision;
import dateline.timeline.LaneBy;
import dateline.ui.command.Command;
import dateline.ui.export.Format;
import dateline.ui.export.Scope;
import dateline.ui.part.Theme;
import dateline.ui.session.Player;
import dateline.ui.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the words to the code: none missing, none left over, in every language.
class WordsTest {
  private static final Path WORDS = Path.of("src/main/resources/dateline/ui");
  private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9]+)+)\"");

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(reader);
    }
    return words;
  }

  /// The keys that the code makes from the values of closed sets, and from ids.
  private static Set<String> made() throws IOException {
    Set<String> made = new TreeSet<>();
    family(made, "kind", Kind.values());
    family(made, "status", Status.values());
    family(made, "precision", Precision.values());
    family(made, "facet", Facet.values());
    family(made, "problem", Parsed.Problem.values());
    family(made, "field", Correction.Field.values());
    family(made, "deed", Step.Deed.values());
    family(made, "outcome", ImportReport.Outcome.values());
    family(made, "theme", Theme.values());
    family(made, "stride", Player.Stride.values());
    family(made, "laneby", LaneBy.values());
    family(made, "by", Tally.By.values());
    family(made, "relation", Link.Relation.values());
    family(made, "menu", Command.Menu.values());
    family(made, "export.scope", Scope.values());
    family(made, "pictureform", PictureForm.values());
    topics().forEach(topic -> made.add("topic." + topic));
    FacetValues.MARKS.forEach(mark -> made.add("is." + mark));
    family(made, "format", Format.values());
    RepertoireTest.commands().forEach(command -> made.add("command." + command.id()));
    Stream.of("fit", "day", "month", "year").forEach(id -> made.add("tool." + id));
    Stream.of("date", "event", "who", "topics", "sources", "status")
        .forEach(id -> made.add("list." + id));
    Stream.of("event", "article", "sides", "chart").forEach(id -> made.add("tab." + id));
    Stream.of("import", "search", "timeline", "past", "correct", "export", "keys")
        .forEach(id -> Stream.of("", "Text").forEach(end -> made.add("help." + id + end)));
    Stream.of("paste", "goTo", "saveSearch", "tag", "note")
        .forEach(id -> Stream.of("title", "prompt").forEach(end -> made.add(id + "." + end)));
    return made;
  }

  /// The ids of the topics in the tables that come with the program.
  private static Set<String> topics() throws IOException {
    Set<String> topics = new TreeSet<>();
    for (String pack : List.of("world", "us-china", "us-russia")) {
      Path table = Path.of("src/main/resources/dateline/domain", pack, "topics.tsv");
      if (Files.exists(table)) {
        Files.readAllLines(table).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("topic\t"))
            .forEach(line -> topics.add(line.substring(0, line.indexOf('\t'))));
      }
    }
    return topics;
  }

  private static void family(Set<String> made, String name, Enum<?>[] values) {
    for (Enum<?> value : values) {
      made.add(name + "." + value.name());
    }
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dateline/ui"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(m -> literals.add(m.group(1)));
      }
    }
    return literals;
  }

  @Test
  void noWordIsMissingAndNoneIsLeftOver() throws IOException {
    Set<String> known = words("messages.properties").stringPropertyNames();
    Set<String> families = new TreeSet<>();
    known.forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
    Set<String> used = made();
    literals().stream()
        .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
        .filter(key ->
            !key.endsWith(".css")
                && !key.matches("split\\.(left|right|middle)")
                && !key.startsWith("view."))
        .forEach(used::add);
    Set<String> missing = new TreeSet<>(used);
    missing.removeAll(known);
    Set<String> leftOver = new TreeSet<>(known);
    leftOver.removeAll(used);
    assertEquals(Set.of(), missing, "missing");
    assertEquals(Set.of(), leftOver, "left over");
  }

  @Test
  void frenchIsComplete() throws IOException {
    Properties english = words("messages.properties");
    Properties french = words("messages_fr.properties");
    assertEquals(
        new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(french.stringPropertyNames()));
    Map<String, String> same = new TreeMap<>();
    for (String key : english.stringPropertyNames()) {
      String value = english.getProperty(key);
      boolean sentence = value.replaceAll("\\{[^}]*\\}+|[^a-z ]", "").strip().contains(" ");
      if (value.equals(french.getProperty(key)) && sentence) {
        same.put(key, value);
      }
    }
    same.keySet().removeIf(key -> key.startsWith("empty.search") || key.startsWith("date."));
    assertEquals(Map.of(), same);
  }

  @Test
  void everyWordTakesTheSameValuesInBothLanguages() throws IOException {
    Properties english = words("messages.properties");
    Properties french = words("messages_fr.properties");
    for (String key : english.stringPropertyNames()) {
      assertEquals(
          new MessageFormat(english.getProperty(key), Locale.ENGLISH)
              .getFormatsByArgumentIndex()
              .length,
          new MessageFormat(french.getProperty(key), Locale.FRENCH)
              .getFormatsByArgumentIndex()
              .length,
          key);
    }
  }

  @Test
  void aLanguageThatWeDoNotSpeakIsEnglish() {
    assertEquals("Search", Words.of(Locale.JAPANESE).say("command.find"));
  }
}
