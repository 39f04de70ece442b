package dateline.time;

import dateline.article.WordSets;
import java.util.Set;

/// Sets of words that tell how the words around an expression are to be read: `context.words`.
final class Context {
  private static final WordSets SETS = WordSets.beside(Context.class, "context.words");

  private Context() {}

  /// The set of that name.
  static Set<String> named(String name) {
    return SETS.named(name);
  }
}
