package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetsTest {
  private static final Path CODE = Path.of("src", "main", "java", "dateline");
  private static final Path RULES = Path.of("src", "main", "resources", "dateline");

  @Test
  void linesOfTheSameNameAddUp() {
    WordSets sets = WordSets.of("test.words", "# be: forms\nbe: is was\n\nto: to\nbe: were\n");
    assertEquals(Set.of("is", "was", "were"), sets.named("be"));
    assertEquals(Set.of("to"), sets.named("to"));
  }

  @Test
  void anUnknownNameSaysWhichFileLacksIt() {
    WordSets sets = WordSets.of("test.words", "be: is was\n");
    var failure = assertThrows(IllegalStateException.class, () -> sets.named("have"));
    assertEquals("test.words has no set have", failure.getMessage());
  }

  /// A word that no code asks for, or that stands in a set twice, is a mistake in the file.
  @ParameterizedTest
  @CsvSource({
    "time, context.words",
    "domain, naming.words",
    "merging, headline.words",
    "reading, grammar.words"
  })
  void everySetIsAskedForAndNoWordStandsInItTwice(String room, String file) throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> classes = Files.walk(CODE.resolve(room))) {
      for (Path type : classes.filter(path -> path.toString().endsWith(".java")).toList()) {
        Pattern.compile("[.]named\\(\"([a-z-]+)\"\\)")
            .matcher(Files.readString(type))
            .results()
            .forEach(found -> asked.add(found.group(1)));
      }
    }
    Set<String> told = new TreeSet<>();
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(RULES.resolve(room).resolve(file))) {
      if (!line.startsWith("#") && line.contains(": ")) {
        String name = line.substring(0, line.indexOf(": "));
        told.add(name);
        for (String word : line.substring(name.length() + 1).strip().split("\\s+", -1)) {
          words.add(name + " " + word);
        }
      }
    }
    assertEquals(asked, told);
    assertEquals(new TreeSet<>(words).size(), words.size(), () -> twice(words));
  }

  private static String twice(List<String> words) {
    Set<String> seen = new TreeSet<>();
    return words.stream().filter(word -> !seen.add(word)).toList() + " stand there twice";
  }
}
