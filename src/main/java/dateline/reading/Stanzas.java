package dateline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The stanzas of a rule file: runs of `key value` lines with blank lines between them.
///
/// Lines that begin with `#` are remarks. The same key may come several times.
final class Stanzas {
  private Stanzas() {}

  /// One line: its number from 1, its first word, and the rest.
  record Line(int number, String key, String value) {}

  /// One stanza, in the order of the file.
  record Stanza(String file, List<Line> lines) {
    /// The value of the first line with this key, or "" where there is none.
    String one(String key) {
      return lines.stream()
          .filter(line -> line.key().equals(key))
          .map(Line::value)
          .findFirst()
          .orElse("");
    }

    /// Every value of a key.
    List<String> all(String key) {
      return lines.stream().filter(line -> line.key().equals(key)).map(Line::value).toList();
    }

    /// The file and line where it begins, for messages and names of tests.
    String where() {
      return file + ":" + lines.getFirst().number();
    }
  }

  /// The stanzas of a resource beside this class.
  static List<Stanza> of(String resource) {
    return parse(resource, text(resource));
  }

  /// The stanzas of a text; `file` is its name in messages.
  static List<Stanza> parse(String file, String text) {
    List<Stanza> stanzas = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()) {
        close(file, lines, stanzas);
      } else if (!line.startsWith("#")) {
        String[] parts = line.split("\\s+", 2);
        lines.add(new Line(number, parts[0], parts.length > 1 ? parts[1] : ""));
      }
    }
    close(file, lines, stanzas);
    return List.copyOf(stanzas);
  }

  private static void close(String file, List<Line> lines, List<Stanza> stanzas) {
    if (!lines.isEmpty()) {
      stanzas.add(new Stanza(file, List.copyOf(lines)));
      lines.clear();
    }
  }

  /// The text of a resource beside this class.
  static String text(String resource) {
    try (InputStream in = Stanzas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
