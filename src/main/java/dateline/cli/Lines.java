package dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks words into lines of a width.
final class Lines {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Lines() {}

  /// The words on lines of at most `width` characters, at least one line; a longer word stands on a
  /// line alone.
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(words.strip(), -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
