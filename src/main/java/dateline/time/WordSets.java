package dateline.time;

import java.util.HashMap;
import java.util.HashSet;
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
    for (Resource.Entry entry : Resource.entries("context.words")) {
      sets.computeIfAbsent(entry.name(), _ -> new HashSet<>()).addAll(entry.words());
    }
    sets.replaceAll((_, set) -> Set.copyOf(set));
    return Map.copyOf(sets);
  }
}
