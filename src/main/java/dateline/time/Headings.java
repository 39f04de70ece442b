package dateline.time;

import dateline.article.Words;
import java.util.List;
import java.util.Set;

/// Tells the date headings of a chronology: "1972", "Feb. 2023", "MARCH 18 –".
final class Headings {
  private static final Set<String> BULLETS = Set.of("-", "*", "•", "–", "·");

  private Headings() {}

  /// How many of the expressions are headings; a chronology has at least two.
  static int count(Words words, List<Item> items) {
    int count = 0;
    for (Item item : items) {
      count += isHeading(words, item.from(), item.to()) ? 1 : 0;
    }
    return count;
  }

  /// Whether the words open an item of a list: "- April 2: …", "• May 10 – …".
  static boolean isItem(Words words, int from, int to) {
    boolean bullet = BULLETS.contains(words.lower(from - 1));
    int first = bullet ? from - 1 : from;
    if (!words.startsLine(first) || to >= words.count()) {
      return false;
    }
    String next = words.lower(to);
    return next.equals(":") || next.equals("–") || next.equals("—");
  }

  /// Whether the words stand alone on their line, or open it before a dash or a colon.
  static boolean isHeading(Words words, int from, int to) {
    if (!words.startsLine(from)) {
      return false;
    }
    if (to >= words.count()) {
      return words.count() > to - from;
    }
    if (words.startsLine(to)) {
      return true;
    }
    String next = words.lower(to);
    boolean mark = next.equals("–") || next.equals("—") || next.equals(":") || next.equals("-");
    boolean lonelyMark = mark || (next.equals(".") && words.startsLine(to + 1));
    return lonelyMark && !words.glued(to + 1);
  }
}
