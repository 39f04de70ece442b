package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// Holds `docs/screen.md` to the tests: every row names some, and all of them are there.
class ScreenDocTest {
  private static final Pattern NAMED =
      Pattern.compile("`((?:dateline\\.[a-z.]+)?[A-Z]\\w*Test)(?:#(\\w+))?`");

  private static final Path TESTS = Path.of("src/test/java");
  private static final Path UI = TESTS.resolve("dateline/ui");

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("docs", "screen.md")).stream()
        .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
        .filter(line -> !line.endsWith("| shown by |"))
        .toList();
  }

  @Test
  void everyRowNamesATest() throws IOException {
    List<String> without = rows().stream().filter(row -> !NAMED.matcher(row).find()).toList();
    assertEquals(List.of(), without);
    assertTrue(rows().size() > 60, rows().size() + " rows");
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    List<String> gone = new ArrayList<>();
    for (String row : rows()) {
      NAMED
          .matcher(row)
          .results()
          .filter(named -> !isThere(named))
          .forEach(n -> gone.add(n.group()));
    }
    assertEquals(List.of(), gone);
  }

  /// The room of the window whose tests hold this one.
  private static String roomOf(String test) {
    try (Stream<Path> files = Files.walk(UI)) {
      return files
          .filter(file -> file.endsWith(test + ".java"))
          .map(file ->
              TESTS.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
          .findFirst()
          .orElse("dateline.ui");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isThere(MatchResult named) {
    String type = named.group(1);
    try {
      Class<?> test = Class.forName(type.contains(".") ? type : roomOf(type) + "." + type);
      return named.group(2) == null
          || Arrays.stream(test.getDeclaredMethods())
              .filter(method -> method.getName().equals(named.group(2)))
              .anyMatch(method ->
                  method.isAnnotationPresent(Test.class)
                      || method.isAnnotationPresent(ParameterizedTest.class));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
