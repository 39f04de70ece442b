package dateline.reading;

import dateline.article.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A pattern over words: `held|hold [*] talks`.
///
/// `a|b` is a choice, `[x]` may be absent, `*` stands for one to four words. Lower case throughout.
/// Matching looks at a handful of words only, whatever the text.
record Phrase(List<Element> elements) {
  private static final int WIDEST_GAP = 4;

  /// One place of a pattern; `words` is empty for a gap.
  record Element(Set<String> words, boolean optional) {
    boolean gap() {
      return words.isEmpty();
    }
  }

  /// Copies the elements.
  Phrase {
    elements = List.copyOf(elements);
  }

  /// The phrases of a line, which are separated by ` | `.
  static List<Phrase> all(String line) {
    List<Phrase> phrases = new ArrayList<>();
    for (String phrase : line.split("\\s\\|\\s", -1)) {
      List<Element> elements = new ArrayList<>();
      for (String word : phrase.strip().split("\\s+", -1)) {
        elements.add(element(word));
      }
      phrases.add(new Phrase(elements));
    }
    return phrases;
  }

  private static Element element(String word) {
    boolean optional = word.length() > 2 && word.startsWith("[") && word.endsWith("]");
    String inner = optional ? word.substring(1, word.length() - 1) : word;
    Set<String> words =
        inner.equals("*") ? Set.of() : new HashSet<>(Arrays.asList(inner.split("\\|", -1)));
    return new Element(words, optional);
  }

  /// The words that can begin the phrase.
  Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    for (Element element : elements) {
      if (element.gap()) {
        throw new IllegalArgumentException("a phrase cannot begin with a gap: " + this);
      }
      firsts.addAll(element.words());
      if (!element.optional()) {
        return firsts;
      }
    }
    return firsts;
  }

  /// Where the longest match that starts at word `at` ends, or -1; never beyond `limit`.
  int match(Words words, int at, int limit) {
    return match(words, at, limit, 0);
  }

  private int match(Words words, int at, int limit, int index) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    int best = element.optional() ? match(words, at, limit, index + 1) : -1;
    if (element.gap()) {
      int end = at;
      while (end < limit && end - at < WIDEST_GAP && !isStop(words, end)) {
        end++;
        best = Math.max(best, match(words, end, limit, index + 1));
      }
    } else if (at < limit && element.words().contains(words.lower(at))) {
      best = Math.max(best, match(words, at + 1, limit, index + 1));
    }
    return best;
  }

  /// A mark that no gap crosses.
  private static boolean isStop(Words words, int i) {
    char c = words.lower(i).charAt(0);
    return ",;:.()!?—–".indexOf(c) >= 0;
  }
}
