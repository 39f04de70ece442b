package dateline.domain;

import dateline.article.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The words of a text in order: folded, and with what the eye sees between and on them.
///
/// "U.S." is one word, `us`; "China's" is `china`; "Tsai Ing-wen" is three words. Folding takes off
/// case and accents. Linear in the text.
final class Tokens {
  /// What stands between a word and the one before it.
  enum Gap {
    /// Spaces, a hyphen, one line break, the point of an abbreviation, a possessive s.
    NONE,
    /// A comma.
    COMMA,
    /// A full stop, a bracket, a quotation mark, an empty line …
    STOP
  }

  /// How a word is written.
  enum Shape {
    /// Starts with a small letter or a digit.
    SMALL,
    /// Starts with a capital.
    CAPITAL,
    /// Has two letters or more and only capitals.
    CAPITALS
  }

  final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private String[] folded = new String[256];
  private Shape[] shapes = new Shape[256];
  private Gap[] gaps = new Gap[256];
  private boolean[] owns = new boolean[256];
  private int count;

  private Tokens(String text) {
    this.text = text;
  }

  /// Cuts a text.
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int address = tokens.address(at);
        at = address > at ? address : tokens.word(at);
      } else if (c == '(' && tokens.initials(at) > at) {
        at = tokens.initials(at);
      } else {
        at++;
      }
    }
    return tokens;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String folded(int i) {
    return folded[i];
  }

  boolean is(int i, String word) {
    return i >= 0 && i < count && folded[i].equals(word);
  }

  Shape shape(int i) {
    return shapes[i];
  }

  boolean capital(int i) {
    return i < count && shapes[i] != Shape.SMALL;
  }

  /// What stands between word `i` and the one before it; a stop at the ends of the text.
  Gap gap(int i) {
    return i <= 0 || i >= count ? Gap.STOP : gaps[i];
  }

  /// Whether word `i` carries a possessive s.
  boolean owns(int i) {
    return owns[i];
  }

  /// The characters from the first of word `from` to the last of word `to - 1`.
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// The words themselves, with single spaces.
  String words(int from, int to) {
    return text.substring(starts[from], ends[to - 1]).replaceAll("\\s++", " ");
  }

  /// The first word that starts at or after a character.
  int firstFrom(int character) {
    int found = Arrays.binarySearch(starts, 0, count, character);
    return found >= 0 ? found : -found - 1;
  }

  /// The end of a web address that starts here, or `from`: it holds no words.
  private int address(int from) {
    if (!text.startsWith("http", from) && !text.startsWith("www.", from)) {
      return from;
    }
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).contains("/") ? at : from;
  }

  /// The end of initials in brackets ("(CCP)", "(L)"), which part no words, or `from`.
  private int initials(int from) {
    int at = from + 1;
    while (at < text.length() && at - from < 7 && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at > from + 1 && at < text.length() && text.charAt(at) == ')' ? at + 1 : from;
  }

  private int word(int from) {
    int dotted = dotted(from);
    int to = dotted > 0 ? dotted : plain(from);
    int next = to;
    boolean possessive = false;
    if (next + 1 < text.length()
        && apostrophe(text.charAt(next))
        && Character.toLowerCase(text.charAt(next + 1)) == 's'
        && !letter(next + 2)) {
      possessive = true;
      next += 2;
    }
    add(from, to, possessive);
    return next;
  }

  /// The end of a run of single letters with points ("U.S.", "D.C.", "J.D."), or 0.
  private int dotted(int from) {
    int at = from;
    while (at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
    }
    if (at - from >= 4) {
      return letter(at) ? at - 1 : at;
    }
    return at - from == 2 && letter(at) && !letter(at + 1) ? at + 1 : 0;
  }

  private int plain(int from) {
    int at = from + 1;
    while (letter(at)
        || (at < text.length() && apostrophe(text.charAt(at)) && inner(at) && !possessive(at))) {
      at++;
    }
    return at;
  }

  private boolean inner(int at) {
    return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private boolean possessive(int at) {
    return Character.toLowerCase(text.charAt(at + 1)) == 's' && !letter(at + 2);
  }

  private boolean letter(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void add(int from, int to, boolean possessive) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = from;
    ends[count] = to;
    folded[count] = fold(text, from, to);
    shapes[count] = shape(text, from, to);
    gaps[count] = count == 0 ? Gap.STOP : gapBefore(from);
    owns[count] = possessive;
    count++;
  }

  private void grow() {
    int size = count * 2;
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    folded = Arrays.copyOf(folded, size);
    shapes = Arrays.copyOf(shapes, size);
    gaps = Arrays.copyOf(gaps, size);
    owns = Arrays.copyOf(owns, size);
  }

  private Gap gapBefore(int from) {
    Gap gap = Gap.NONE;
    int lines = 0;
    for (int at = ends[count - 1]; at < from; at++) {
      char c = text.charAt(at);
      if (c == '(' && initials(at) > at) {
        at = initials(at) - 1;
      } else if (c == ',') {
        gap = gap == Gap.STOP ? gap : Gap.COMMA;
      } else if (c == '\n') {
        lines++;
      } else if (!(c == '.' && shortened())
          && !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && !(c == '-' || c == '\u2010' || c == '\u2011' || c == '/' || c == '&')
          && !(owns[count - 1] && at < ends[count - 1] + 2)) {
        return Gap.STOP;
      }
    }
    return lines > 1 ? Gap.STOP : gap;
  }

  /// Whether the point after the last word is that of an initial or of a short title.
  private boolean shortened() {
    int from = starts[count - 1];
    int length = ends[count - 1] - from;
    if (shapes[count - 1] == Shape.SMALL || length > 5) {
      return false;
    }
    return length == 1
        || switch (folded[count - 1]) {
          case "mr",
              "mrs",
              "ms",
              "dr",
              "gen",
              "adm",
              "lt",
              "maj",
              "col",
              "sen",
              "rep",
              "amb",
              "gov",
              "jr",
              "sr",
              "st",
              "ft",
              "asst",
              "dep",
              "sec",
              "brig",
              "capt",
              "cmdr",
              "rear",
              "vice",
              "prof",
              "min",
              "pres",
              "def" ->
              true;
          default -> false;
        };
  }

  private static String fold(String text, int from, int to) {
    boolean plain = true;
    boolean done = true;
    for (int at = from; at < to && plain; at++) {
      char c = text.charAt(at);
      plain = c < 128;
      done &= c >= '0' && !(c >= 'A' && c <= 'Z');
    }
    String word = text.substring(from, to);
    if (plain && done) {
      return word;
    }
    return bare(plain ? word : Normalizer.normalize(word, Normalizer.Form.NFD));
  }

  private static String bare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char c = Character.toLowerCase(word.charAt(at));
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.isEmpty() ? word.toLowerCase(Locale.ROOT) : out.toString();
  }

  private static Shape shape(String text, int from, int to) {
    if (!Character.isUpperCase(text.charAt(from))) {
      return Shape.SMALL;
    }
    int letters = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return Shape.CAPITAL;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1 ? Shape.CAPITALS : Shape.CAPITAL;
  }
}
