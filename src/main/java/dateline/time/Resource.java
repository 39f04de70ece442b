package dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules and words that this package reads when it is first used.
final class Resource {
  /// A line `name: word word …`.
  record Entry(String name, Set<String> words) {}

  private Resource() {}

  /// The whole text; a name that is not there is a mistake of ours.
  static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines without comments and empty ones.
  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /// The lines that give a name to a set of words, in their order.
  static List<Entry> entries(String name) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        String[] words = line.substring(colon + 1).strip().split("\\s+", -1);
        entries.add(new Entry(line.substring(0, colon), Set.of(words)));
      }
    }
    return entries;
  }
}
