package dateline.time;

import dateline.time.Lexicon.Sense;
import java.util.ArrayList;
import java.util.List;

/// What a word that starts with a digit can be: a day, a month, a year, an hour, a decade …
///
/// The classes are `<d>` (1–31), `<m>` (1–12), `<h>` (0–24), `<mm>` (two digits, 00–59), `<yy>`
/// (two digits), `<hhmm>` ("1430"), `<year>` (1000–2199), `<int>`, `<decimal>`, `<nth>` ("15th"),
/// `<dth>` ("15th", up to 31), `<decade>` ("1990s"), `<dd>` ("90s"), `<ham>`/`<hpm>` ("9am",
/// "10pm"), `<mmam>`/`<mmpm>` (the end of "6:00am"), `<dt>` (the day of "2021-11-12T10:24").
final class Numerals {
  private final Lexicon lexicon;
  private final int day;
  private final int month;
  private final int hour;
  private final int minute;
  private final int yy;
  private final int hhmm;
  private final int year;
  private final int whole;
  private final int decimal;

  Numerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.day = lexicon.symbol("<d>");
    this.month = lexicon.symbol("<m>");
    this.hour = lexicon.symbol("<h>");
    this.minute = lexicon.symbol("<mm>");
    this.yy = lexicon.symbol("<yy>");
    this.hhmm = lexicon.symbol("<hhmm>");
    this.year = lexicon.symbol("<year>");
    this.whole = lexicon.symbol("<int>");
    this.decimal = lexicon.symbol("<decimal>");
    for (String name :
        List.of("nth", "dth", "decade", "dd", "ham", "hpm", "mmam", "mmpm", "dt", "dotclock")) {
      lexicon.symbol("<" + name + ">");
    }
  }

  List<Sense> senses(String word) {
    int digits = 0;
    while (digits < word.length() && isAsciiDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 9) {
      return List.of();
    }
    if (digits == word.length()) {
      return plain(word, Integer.parseInt(word));
    }
    char next = word.charAt(digits);
    if (next == '.' || next == ',') {
      return word.endsWith("m") ? dotted(word, digits) : withMarks(word);
    }
    return withTail(word, Integer.parseInt(word.substring(0, digits)), digits);
  }

  private List<Sense> plain(String word, int n) {
    List<Sense> senses = new ArrayList<>(6);
    add(senses, whole, word, n);
    if (word.length() <= 2) {
      addIf(n >= 1 && n <= 31, senses, day, word, n);
      addIf(n >= 1 && n <= 12, senses, month, word, n);
      addIf(n <= 24, senses, hour, word, n);
      addIf(word.length() == 2 && n < 60, senses, minute, word, n);
      addIf(word.length() == 2, senses, yy, word, n);
    }
    addIf(word.length() == 4 && n >= 1000 && n < 2200, senses, year, word, n);
    addIf(word.length() == 4 && n < 2400 && n % 100 < 60, senses, hhmm, word, n);
    return senses;
  }

  /// "6.30pm", as 1830; nothing for other words.
  private List<Sense> dotted(String word, int digits) {
    boolean pm = word.endsWith("pm");
    String minutes = word.substring(digits + 1, word.length() - 2);
    boolean clock = digits <= 2 && minutes.length() == 2 && (pm || word.endsWith("am"));
    if (!clock || !isAsciiDigit(minutes.charAt(0)) || !isAsciiDigit(minutes.charAt(1))) {
      return List.of();
    }
    int hour = Integer.parseInt(word.substring(0, digits));
    int minute = Integer.parseInt(minutes);
    List<Sense> senses = new ArrayList<>(1);
    int hours = hour % 12 + (pm ? 12 : 0);
    addIf(
        hour <= 12 && minute < 60,
        senses,
        lexicon.symbol("<dotclock>"),
        word,
        hours * 100 + minute);
    return senses;
  }

  private List<Sense> withMarks(String word) {
    String digits = word.replace(",", "");
    int dot = digits.indexOf('.');
    for (int i = 0; i < digits.length(); i++) {
      if (!isAsciiDigit(digits.charAt(i)) && digits.charAt(i) != '.') {
        return List.of();
      }
    }
    if (dot != digits.lastIndexOf('.') || digits.length() > 9) {
      return List.of();
    }
    List<Sense> senses = new ArrayList<>(1);
    add(senses, dot < 0 ? whole : decimal, digits, dot < 0 ? Integer.parseInt(digits) : 0);
    return senses;
  }

  private List<Sense> withTail(String word, int n, int digits) {
    List<Sense> senses = new ArrayList<>(2);
    switch (word.substring(digits)) {
      case "st", "nd", "rd", "th" -> {
        add(senses, lexicon.symbol("<nth>"), word, n);
        addIf(n >= 1 && n <= 31, senses, lexicon.symbol("<dth>"), word, n);
      }
      case "s" -> {
        addIf(digits == 4 && n % 10 == 0, senses, lexicon.symbol("<decade>"), word, n);
        addIf(digits == 2 && n % 10 == 0, senses, lexicon.symbol("<dd>"), word, n);
      }
      case "t" -> addIf(n >= 1 && n <= 31, senses, lexicon.symbol("<dt>"), word, n);
      case "am" -> {
        addIf(n <= 12, senses, lexicon.symbol("<ham>"), word, n);
        addIf(digits == 2 && n < 60, senses, lexicon.symbol("<mmam>"), word, n);
      }
      case "pm" -> {
        addIf(n <= 12, senses, lexicon.symbol("<hpm>"), word, n);
        addIf(digits == 2 && n < 60, senses, lexicon.symbol("<mmpm>"), word, n);
      }
      default -> {
        return List.of();
      }
    }
    return senses;
  }

  private static void addIf(boolean wanted, List<Sense> senses, int symbol, String word, int n) {
    if (wanted) {
      add(senses, symbol, word, n);
    }
  }

  private static void add(List<Sense> senses, int symbol, String word, int n) {
    senses.add(new Sense(symbol, word, n, false, ""));
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
