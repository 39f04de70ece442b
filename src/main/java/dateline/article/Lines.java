package dateline.article;

import java.util.ArrayList;
import java.util.List;

/// Tells the line ends of a text that end a sentence from those that only wrap it.
///
/// A text is taken as hard-wrapped when most of its full lines have about the same length and end
/// in the middle of a sentence. Then a line ends a sentence only before an empty line or a list
/// item, or where it is clearly shorter than the others.
final class Lines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private final String text;
  private final boolean wrapped;
  private final int width;

  private Lines(String text, boolean wrapped, int width) {
    this.text = text;
    this.wrapped = wrapped;
    this.width = width;
  }

  static Lines of(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Integer> lengths = new ArrayList<>();
    int open = 0;
    for (String line : lines) {
      if (line.length() >= NARROWEST) {
        lengths.add(line.length());
        open += ".!?:\"”)".indexOf(line.charAt(line.length() - 1)) < 0 ? 1 : 0;
      }
    }
    if (lengths.size() < 3) {
      return new Lines(text, false, 0);
    }
    lengths.sort(null);
    int long90 = lengths.get(lengths.size() * 9 / 10);
    boolean wrapped = long90 <= WIDEST && open * 2 > lengths.size();
    return new Lines(text, wrapped, long90);
  }

  boolean endsSentence(int lineEnd) {
    if (!wrapped) {
      return true;
    }
    int next = lineEnd + 1;
    if (text.charAt(lineEnd) == '\r' && next < text.length() && text.charAt(next) == '\n') {
      return false;
    }
    int visible = next;
    while (visible < text.length()
        && (text.charAt(visible) == ' ' || text.charAt(visible) == '\t')) {
      visible++;
    }
    if (visible >= text.length()) {
      return true;
    }
    char first = text.charAt(visible);
    if (first == '\n' || first == '\r' || "-*•–·".indexOf(first) >= 0) {
      return true;
    }
    return lineStartingBefore(lineEnd) * 10 < width * 6 && Character.isUpperCase(first);
  }

  /// The length of the line that ends at `lineEnd`.
  private int lineStartingBefore(int lineEnd) {
    int from = lineEnd;
    while (from > 0 && lineEnd - from <= WIDEST && text.charAt(from - 1) != '\n') {
      from--;
    }
    return lineEnd - from;
  }
}
