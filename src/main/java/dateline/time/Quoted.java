package dateline.time;

import dateline.article.Words;
import java.util.Set;

/// Tells words that stand in a quotation: "today" there is the speaker's, not the article's.
final class Quoted {
  private static final Set<String> OPENING = Set.of("“", "«");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final int FARTHEST = 120;

  private Quoted() {}

  /// Whether a quotation that opens in this paragraph is still open before word `at`.
  static boolean isOpen(Words words, int at) {
    boolean open = false;
    int start = at;
    while (start > 0 && at - start < FARTHEST && !words.startsParagraph(start)) {
      start--;
    }
    for (int i = start; i < at; i++) {
      String word = words.lower(i);
      if (word.equals("\"")) {
        open = !open;
      } else if (OPENING.contains(word) || isPair(words, i, "`")) {
        open = true;
      } else if (CLOSING.contains(word) || isPair(words, i, "'")) {
        open = false;
      }
    }
    return open;
  }

  /// Two of them side by side, as typewriters and wire services quote.
  private static boolean isPair(Words words, int i, String mark) {
    return words.lower(i).equals(mark) && words.lower(i + 1).equals(mark) && words.glued(i + 1);
  }
}
