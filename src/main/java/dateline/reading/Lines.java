package dateline.reading;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of a text that were broken only because the page ended.
final class Lines {
  private static final Pattern OPENS_ANEW =
      Pattern.compile(
          "^(?:[-*•#>]\\s|\\d{1,2}[.)]\\s|(?:FLASH|URGENT|ALERT|BREAKING|UPDATE|BULLETIN|LEAD|NEW)\\b)");
  private static final int NARROWEST_WRAP = 45;

  private Lines() {}

  /// The paragraphs of `text` from `start`: lines, each joined with those it was wrapped into.
  ///
  /// A text counts as wrapped where no line is longer than `widest`.
  static List<Span> paragraphs(String text, int start, int widest) {
    List<Span> lines = split(text, start);
    int width = width(text, lines, widest);
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      if (line.length() == 0) {
        continue;
      }
      Span before = paragraphs.isEmpty() ? line : paragraphs.getLast();
      if (!before.equals(line) && continues(text, before, line, width)) {
        paragraphs.set(paragraphs.size() - 1, new Span(before.start(), line.end()));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /// The span without white space at its ends.
  static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && white(text.charAt(from))) {
      from++;
    }
    while (to > from && white(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  private static List<Span> split(String text, int start) {
    List<Span> lines = new ArrayList<>();
    int from = start;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      lines.add(trimmed(text, from, to));
      from = to + 1;
    }
    return lines;
  }

  /// The width at which the text was wrapped, or 0 where it was not.
  private static int width(String text, List<Span> lines, int widest) {
    int width = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (adjacent(lines, i)) {
        width = Math.max(width, column(text, lines.get(i - 1).end()));
      }
    }
    if (width > widest || width < NARROWEST_WRAP) {
      return 0;
    }
    int full = 0;
    int pairs = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (adjacent(lines, i)) {
        pairs++;
        full += fills(text, lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return full >= 3 && full * 10 >= pairs * 6 ? width : 0;
  }

  private static boolean adjacent(List<Span> lines, int i) {
    return lines.get(i - 1).length() > 0 && lines.get(i).length() > 0;
  }

  /// How far from the start of its line a character stands.
  private static int column(String text, int at) {
    return at - 1 - text.lastIndexOf('\n', at - 1);
  }

  private static boolean fills(String text, Span line, Span next, int width) {
    int word = text.indexOf(' ', next.start());
    int first = (word < 0 || word > next.end() ? next.end() : word) - next.start();
    return column(text, line.end()) + 1 + first > width - 3;
  }

  private static boolean continues(String text, Span before, Span line, int width) {
    int gap = 0;
    for (int i = before.end(); i < line.start(); i++) {
      gap += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (gap > 1 || OPENS_ANEW.matcher(line.of(text)).find()) {
      return false;
    }
    int lastBreak = text.lastIndexOf('\n', before.end() - 1);
    Span last = trimmed(text, Math.max(before.start(), lastBreak + 1), before.end());
    return width > 0 && fills(text, last, line, width);
  }
}
