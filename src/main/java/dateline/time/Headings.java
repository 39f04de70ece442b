package dateline.time;

import dateline.article.Words;
import java.util.List;

/// Tells the date headings of a chronology: "1972", "Feb. 2023", "MARCH 18 –".
final class Headings {
  private Headings() {}

  /// How many of the expressions are headings; a chronology has at least two.
  static int count(Words words, List<Item> items) {
    int count = 0;
    for (Item item : items) {
      count += isHeading(words, item.from(), item.to()) ? 1 : 0;
    }
    return count;
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
