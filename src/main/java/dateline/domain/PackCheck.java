package dateline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks a pack: the form of its tables, their references to each other, and their examples.
public final class PackCheck {
  private PackCheck() {}

  /// Every mistake of a pack, given as its files' names and texts, on top of the domain that comes
  /// with the program. None means that it can be used.
  public static List<Mistake> check(Map<String, String> files) {
    return check(List.of(Domain.pack("world"), Domain.pack("us-china")), files);
  }

  /// Every mistake of a pack that is laid upon others.
  public static List<Mistake> check(List<Map<String, String>> below, Map<String, String> files) {
    List<Mistake> mistakes = new ArrayList<>();
    for (String file : files.keySet()) {
      if (!Tables.COLUMNS.containsKey(file) && !Example.belongs(file)) {
        mistakes.add(new Mistake(file, 1, "A pack has no file of this name."));
      }
    }
    List<Map<String, String>> packs = new ArrayList<>(below);
    packs.add(files);
    Tables tables = Tables.of(packs, mistakes::add);
    if (mistakes.isEmpty()) {
      Domain domain = new Domain(new Knowledge(tables));
      for (Example example : Example.all(files, mistakes::add)) {
        example.fault(domain).ifPresent(mistakes::add);
      }
    }
    return List.copyOf(mistakes);
  }
}
