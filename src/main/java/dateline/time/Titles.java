package dateline.time;

import dateline.article.Words;
import java.util.Set;

/// Tells words of time that are part of a name: "VOA Today", "60 Minutes", ABC's "This Week".
///
/// Mid-sentence such words carry no capital unless they belong to a name. What is capitalised only
/// because the whole line is, a headline, is a time like any other.
final class Titles {
  private static final Set<String> UNITS = Context.named("title");
  private static final Set<String> QUOTES = Set.of("\"", "'", "`", "“", "”", "‘", "’");
  private static final int WINDOW = 12;

  private Titles() {}

  /// Whether the words `from` to `to` of a sentence that starts at `sentenceFrom` are a name's.
  static boolean isTitle(Words words, int from, int to, int sentenceFrom) {
    if (from == sentenceFrom || !hasCapitalUnit(words, from, to)) {
      return false;
    }
    boolean beside = isName(words, from - 1, sentenceFrom) || isName(words, to, sentenceFrom);
    return (beside || isQuoted(words, from, to)) && !isHeadline(words, from, to);
  }

  private static boolean hasCapitalUnit(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (UNITS.contains(words.lower(i))) {
        return words.capital(i);
      }
    }
    return false;
  }

  /// A word with a capital that no sentence starts with, on the same line.
  private static boolean isName(Words words, int i, int sentenceFrom) {
    return i > sentenceFrom && words.capital(i) && !QUOTES.contains(words.lower(i - 1));
  }

  private static boolean isQuoted(Words words, int from, int to) {
    boolean comma = words.lower(to).equals(",") || words.lower(to).equals(".");
    return QUOTES.contains(words.lower(from - 1))
        && QUOTES.contains(words.lower(comma ? to + 1 : to));
  }

  /// Whether most of the longer words around carry a capital.
  private static boolean isHeadline(Words words, int from, int to) {
    int capitals = 0;
    int small = 0;
    for (int i = Math.max(0, from - WINDOW); i < Math.min(words.count(), to + WINDOW); i++) {
      boolean outside = i < from - 1 || i > to;
      if (outside && words.end(i) - words.start(i) > 3) {
        capitals += words.capital(i) ? 1 : 0;
        small += words.capital(i) ? 0 : 1;
      }
    }
    return capitals > 2 * small;
  }
}
