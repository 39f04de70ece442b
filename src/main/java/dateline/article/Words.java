package dateline.article;

import java.util.Arrays;
import java.util.Locale;

/// The words of a text: runs of letters or digits, and every other visible character by itself.
///
/// Shape: in text order, never overlapping, white space belongs to none. `U.S.` and `p.m.` are one
/// word, so are `1.5`, `10,000`, `15th` and `1990s`; `year's` is `year` and `'s`; `mid-May` is
/// three. Units: spans are UTF-16 code units of the text.
public final class Words {
  private final String text;
  private int count;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] lower = new String[0];

  private Words(String text) {
    this.text = text;
  }

  /// Cuts a text into words, in one pass.
  public static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      int end = words.endOfWord(at, c);
      words.add(at, end);
      at = end;
    }
    words.lower = new String[words.count];
    return words;
  }

  /// The number of words.
  public int count() {
    return count;
  }

  /// Where word `i` starts.
  public int start(int i) {
    return starts[i];
  }

  /// Where word `i` ends, exclusive.
  public int end(int i) {
    return ends[i];
  }

  /// The text that was cut.
  public String text() {
    return text;
  }

  /// Word `i` as it stands in the text.
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /// Word `i` in small letters, with a typographic apostrophe made plain; empty outside the text.
  public String lower(int i) {
    if (i < 0 || i >= count) {
      return "";
    }
    String known = lower[i];
    if (known == null) {
      known = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT).replace('’', '\'');
      lower[i] = known;
    }
    return known;
  }

  /// The span from word `from` up to, not including, word `to`.
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// Whether nothing stands between word `i` and the one before it.
  public boolean glued(int i) {
    return i > 0 && i < count && starts[i] == ends[i - 1];
  }

  /// Whether word `i` starts with a capital letter.
  public boolean capital(int i) {
    return i >= 0 && i < count && Character.isUpperCase(text.charAt(starts[i]));
  }

  /// Whether a line ends between word `i` and the one before it.
  public boolean startsLine(int i) {
    if (i <= 0 || i >= count) {
      return i == 0;
    }
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return false;
  }

  /// Whether an empty line stands between word `i` and the one before it.
  public boolean startsParagraph(int i) {
    if (i <= 0 || i >= count) {
      return i == 0;
    }
    int lines = 0;
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  /// The first word that ends after offset `at`; [#count] where there is none.
  public int wordAt(int at) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private int endOfWord(int at, char c) {
    if (Character.isDigit(c)) {
      return endOfNumber(at);
    }
    if (Character.isLetter(c)) {
      return endOfLetters(at);
    }
    if (isApostrophe(c) && isClitic(at)) {
      return at + 2;
    }
    boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length();
    return pair && Character.isLowSurrogate(text.charAt(at + 1)) ? at + 2 : at + 1;
  }

  /// Digits with thousands, decimals and a glued tail of letters: `15th`, `1990s`, `9am`.
  private int endOfNumber(int at) {
    int end = runOfDigits(at);
    while (end + 1 < text.length()
        && isDigit(end + 1)
        && (text.charAt(end) == '.' || isThousand(end, at))) {
      end = runOfDigits(end + 1);
    }
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private boolean isThousand(int comma, int start) {
    return text.charAt(comma) == ','
        && (comma - start <= 3 || (comma - start > 4 && text.charAt(comma - 4) == ','))
        && runOfDigits(comma + 1) == comma + 4;
  }

  private int runOfDigits(int at) {
    int end = at;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /// Letters, joined over single dots when every piece is one letter: `U.S.`, `p.m.`.
  private int endOfLetters(int at) {
    int end = at + 1;
    while (isLetter(end)) {
      end++;
    }
    if (end == at + 1 && isDottedLetter(end)) {
      while (isDottedLetter(end)) {
        end += 2;
      }
      return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }
    return end;
  }

  private boolean isDottedLetter(int dot) {
    return dot + 1 < text.length()
        && text.charAt(dot) == '.'
        && isLetter(dot + 1)
        && !isLetter(dot + 2);
  }

  private boolean isClitic(int apostrophe) {
    return apostrophe > 0
        && Character.isLetterOrDigit(text.charAt(apostrophe - 1))
        && apostrophe + 1 < text.length()
        && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
        && !isLetter(apostrophe + 2);
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
  }
}
