package dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets of words that tell how the words around an expression are to be read: `context.words`.
final class WordSets {
  private static final Map<String, Set<String>> SETS = read();

  private WordSets() {}

  /// The set of that name; a name that the file does not have is a mistake of ours.
  static Set<String> named(String name) {
    Set<String> set = SETS.get(name);
    if (set == null) {
      throw new IllegalStateException("context.words has no set " + name);
    }
    return set;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    try (InputStream in = WordSets.class.getResourceAsStream("context.words")) {
      if (in == null) {
        throw new IllegalStateException("context.words is not on the class path");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          Set<String> set = sets.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>());
          set.addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sets.replaceAll((_, set) -> Set.copyOf(set));
    return Map.copyOf(sets);
  }
}
