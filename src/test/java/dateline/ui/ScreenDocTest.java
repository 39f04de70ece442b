package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// Holds `docs/screen.md` to the tests: every row names some, and all of them are there.
class ScreenDocTest {
  private static final Pattern NAMED =
      Pattern.compile("`((?:dateline\\.[a-z.]+)?[A-Z]\\w*Test)(?:#(\\w+))?`");

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

  private static boolean isThere(MatchResult named) {
    String type = named.group(1);
    try {
      Class<?> test = Class.forName(type.contains(".") ? type : "dateline.ui." + type);
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
