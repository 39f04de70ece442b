package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sets of words, each with a name, from a file of lines `name: word word …`.
///
/// Lines of the same name add up; lines that begin with `#` say what a set is for.
public final class WordSets {
  private final String file;
  private final Map<String, Set<String>> sets;

  private WordSets(String file, Map<String, Set<String>> sets) {
    this.file = file;
    this.sets = Map.copyOf(sets);
  }

  /// The sets of a resource beside a class; one that is not there is a mistake of ours.
  public static WordSets beside(Class<?> type, String file) {
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sets of a text; `file` is its name in messages.
  static WordSets of(String file, String text) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        String[] words = line.substring(colon + 1).strip().split("\\s+", -1);
        sets.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>()).addAll(List.of(words));
      }
    }
    sets.replaceAll((_, set) -> Set.copyOf(set));
    return new WordSets(file, sets);
  }

  /// The set of that name; a name that the file does not have is a mistake of ours.
  public Set<String> named(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalStateException(file + " has no set " + name);
    }
    return set;
  }
}
