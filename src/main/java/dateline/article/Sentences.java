package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark that is no abbreviation's, with the
/// quotation marks and brackets that close behind it; at an empty line; and at the end of a line
/// where the text is not hard-wrapped. White space around a sentence belongs to none. Headings and
/// captions on lines of their own are sentences too.
public final class Sentences {
  /// Words that begin a sentence and, with a capital, stand nowhere else: they follow "U.S." only
  /// so.
  private static final Set<String> STARTS =
      Set.of(
          ("On In From The At During After He She It They This These But When As Both While Since"
                  + " Following Before His Her Their That There However Earlier Later We If")
              .split(" "));

  private static final Abbreviations ABBREVIATIONS = Abbreviations.english();

  private final String text;
  private final Lines lines;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  /// The sentences of a text, in order, none empty.
  public static List<Span> of(String text) {
    Sentences sentences = new Sentences(text);
    sentences.cut();
    return List.copyOf(sentences.found);
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        if (lines.endsSentence(at)) {
          close(at);
        }
        at++;
      } else if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。') {
        int end = closing(at + 1);
        if (ends(at, end)) {
          close(end);
        }
        at = end;
      } else {
        at++;
      }
    }
    close(text.length());
  }

  /// Behind the marks that may follow a full stop: more stops, quotation marks, brackets.
  private int closing(int at) {
    int end = at;
    while (end < text.length() && ".!?…\"'”’)]»".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean ends(int mark, int end) {
    if (text.charAt(mark) == '。') {
      return true;
    }
    if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      return startsGlued(mark, end);
    }
    int next = nextVisible(end);
    if (next == text.length()) {
      return true;
    }
    char follower = text.charAt(next);
    if (text.charAt(mark) != '.' || (end > mark + 1 && text.charAt(mark + 1) != '.')) {
      return !Character.isLowerCase(follower);
    }
    return !Character.isLowerCase(follower)
        && ((starts(next) && wordBefore(mark).indexOf('.') > 0)
            || !ABBREVIATIONS.stops(wordBefore(mark), follower, start == mark - 1));
  }

  /// Whether the word at `at` begins a sentence and no name: "visited the U.S. On Friday".
  private boolean starts(int at) {
    int end = at;
    while (end < text.length() && end - at < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length()
        && text.charAt(end) == ' '
        && STARTS.contains(text.substring(at, end));
  }

  /// A new sentence glued to the last one, as badly extracted pages have it: `it.Thursday`.
  private boolean startsGlued(int mark, int end) {
    return Character.isUpperCase(text.charAt(end))
        && mark > 1
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLetter(text.charAt(mark - 2))
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1))
        && wordBefore(mark).indexOf('.') < 0;
  }

  private String wordBefore(int mark) {
    int from = mark;
    while (from > start
        && mark - from < 16
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, mark);
  }

  private int nextVisible(int at) {
    int next = at;
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next)) || "\"'“‘([«".indexOf(text.charAt(next)) >= 0)
        && next - at < 200) {
      next++;
    }
    return next;
  }

  private void close(int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      found.add(new Span(from, to));
    }
    start = end;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
  }
}
