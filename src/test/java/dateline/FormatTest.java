package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds every source file to one format. `mvn test -Dtest=FormatTest -Ddateline.rewrite=true`
/// formats them.
class FormatTest {
  private static final boolean REWRITE = Boolean.getBoolean("dateline.rewrite");

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
      String formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
      if (formatted.equals(source)) {
        continue;
      }
      if (REWRITE) {
        Files.writeString(file, formatted);
      } else {
        unformatted.add(file);
      }
    }
    assertEquals(List.of(), unformatted, "run: mvn test -Dtest=FormatTest -Ddateline.rewrite=true");
  }

  private static List<Path> sources() throws IOException {
    try (var main = Files.walk(Path.of("src"))) {
      return main.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
