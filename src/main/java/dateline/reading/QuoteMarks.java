package dateline.reading;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Pairs the quotation marks of a text, in one pass.
///
/// Knows “these”, "these", «these», 「these」, 『these』 and ‘these’. A quotation goes on over a
/// paragraph's end where the next paragraph begins with its opening mark again, as newspapers print
/// it; one that is never closed is none.
final class QuoteMarks {
  private static final int LONGEST = 6000;
  private static final String OPENING = "“„\"«「『‘";

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int start = -1;
  private char closing;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /// What stands between quotation marks, in order, nothing inside anything else, none empty.
  static List<Span> of(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int at = 0; at < text.length(); at++) {
      marks.read(at);
    }
    return List.copyOf(marks.found);
  }

  private void read(int at) {
    char c = text.charAt(at);
    if (start >= 0 && at - start > LONGEST) {
      start = -1;
    }
    if (start < 0) {
      if (OPENING.indexOf(c) >= 0 && opens(at, c)) {
        open(at, c);
      }
    } else if (c == '\n' && paragraphEnds(at) && !goesOn(at)) {
      start = -1;
    } else if (c == closing && closes(at, c)) {
      close(at);
    } else if (startsAfresh(at, c)) {
      open(at, c);
    }
  }

  private void open(int at, char c) {
    start = at + 1;
    closing = closing(c);
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> '’';
      default -> opening;
    };
  }

  private void close(int at) {
    if (at > start) {
      found.add(new Span(start, at));
    }
    start = -1;
  }

  /// Whether a mark that may also close, or be an apostrophe or an inch, opens here.
  private boolean opens(int at, char c) {
    boolean before =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "([—–-:/".indexOf(before(at)) >= 0;
    boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '"', '‘' -> before && after;
      default -> true;
    };
  }

  /// A straight mark at the head of a paragraph carries the quotation on; an apostrophe is no mark.
  private boolean closes(int at, char c) {
    return switch (c) {
      case '"' -> !headOfParagraph(at);
      case '’' -> at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      default -> true;
    };
  }

  /// A second opening mark: the first was never closed, unless it heads a paragraph.
  private boolean startsAfresh(int at, char c) {
    boolean opens = OPENING.indexOf(c) >= 0 && c != '"' && c != '‘';
    return opens && closing == closing(c) && !headOfParagraph(at);
  }

  private char before(int at) {
    return at == 0 ? '\n' : text.charAt(at - 1);
  }

  private boolean headOfParagraph(int at) {
    return before(at) == '\n' && at >= 2 && paragraphEnds(at - 1);
  }

  /// Whether an empty line begins or ends at this line's end.
  private boolean paragraphEnds(int lineEnd) {
    return (lineEnd > 0 && text.charAt(lineEnd - 1) == '\n')
        || (lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n');
  }

  /// Whether the next paragraph begins with the opening mark again.
  private boolean goesOn(int at) {
    int next = at;
    while (next < text.length() && next - at < 8 && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && OPENING.indexOf(text.charAt(next)) >= 0
        && closing(text.charAt(next)) == closing;
  }
}
