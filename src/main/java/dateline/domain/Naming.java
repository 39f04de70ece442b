package dateline.domain;

import dateline.article.WordSets;
import java.util.Set;

/// Sets of words that tell how names stand in a sentence: `naming.words`.
final class Naming {
  private static final WordSets SETS = WordSets.beside(Naming.class, "naming.words");

  private Naming() {}

  /// The set of that name.
  static Set<String> named(String name) {
    return SETS.named(name);
  }
}
