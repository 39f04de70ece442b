package dateline.reading;

import dateline.article.WordSets;
import java.util.Set;

/// Sets of words that tell how a sentence about events is built: `grammar.words`.
final class Grammar {
  private static final WordSets SETS = WordSets.beside(Grammar.class, "grammar.words");

  private Grammar() {}

  /// The set of that name.
  static Set<String> named(String name) {
    return SETS.named(name);
  }
}
