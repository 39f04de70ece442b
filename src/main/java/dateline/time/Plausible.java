package dateline.time;

import dateline.article.Words;
import java.util.Set;

/// Tells a year from any other number of four digits by the words around it.
final class Plausible {
  private static final Set<String> BEFORE_A_YEAR = Context.named("before-year");
  private static final Set<String> NO_PLURAL = Context.named("no-plural");

  private static final Set<String> NUMBERED = Context.named("numbered");
  private static final Set<String> COMPARED = Context.named("compared");
  private static final Set<String> BUSINESS = Context.named("business");
  private static final Set<String> AMOUNTS = Context.named("amount");
  private static final Set<String> COUNTED = Context.named("counted");
  private static final Set<String> BEFORE_A_MONTH = Context.named("before-month");
  private static final Set<String> SUPERLATIVE = Context.named("superlative");
  private static final Set<String> AMOUNT_TOO = Context.named("before-amount");

  private Plausible() {}

  static boolean year(Found found, int year) {
    Words words = found.words();
    int i = found.from();
    String before = words.lower(i - 1);
    String after = words.lower(found.to());
    if (words.glued(i) && "$£€¥#+.:/&@=_~%".contains(before) && !before.isEmpty()) {
      return false;
    }
    if (words.glued(i) && !before.isEmpty() && Character.isLetterOrDigit(before.charAt(0))) {
      return false;
    }
    if (words.glued(found.to()) && isTail(after)) {
      return false;
    }
    boolean phone =
        words.glued(i)
            && before.equals("-")
            && words.glued(i - 1)
            && isShortNumber(words.lower(i - 2));
    if (phone || NUMBERED.contains(before)) {
      return false;
    }
    boolean invited = BEFORE_A_YEAR.contains(before) && !before.isEmpty();
    if (year < 1900 || year > 2060) {
      return invited && year > 1300 && !before.equals("the") && !counts(words, found.to());
    }
    if (counts(words, found.to())) {
      boolean named = before.equals("the") || before.equals("-");
      if (named && year % 100 != 0 && year > 1950 && year < 2035) {
        return true;
      }
      return invited && !AMOUNT_TOO.contains(before);
    }
    return true;
  }

  /// Whether "the first half" is of a year and not of a match: the words around speak of business.
  static boolean halfYear(Found found) {
    Words words = found.words();
    for (int i = found.from() - 15; i < found.to() + 15; i++) {
      if (BUSINESS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether "a year" tells how often: "$5 a year", "four flights a week".
  static boolean rate(Found found) {
    Words words = found.words();
    String before = words.lower(found.from() - 1);
    boolean amount =
        !before.isEmpty() && (Character.isDigit(before.charAt(0)) || AMOUNTS.contains(before));
    boolean plural = before.length() > 3 && before.endsWith("s") && !NO_PLURAL.contains(before);
    boolean compared = COMPARED.contains(words.lower(found.to()));
    return words.lower(found.from()).equals("a") && !compared && (amount || plural);
  }

  /// Whether "annually" tells how fast, and not how often: "to grow by 20% annually".
  static boolean growth(Found found) {
    String before = found.words().lower(found.from() - 1);
    return !before.isEmpty() && (AMOUNTS.contains(before) || Character.isDigit(before.charAt(0)));
  }

  /// Whether the word before is one that stands before dates, or a headline's.
  static boolean asksForDate(Found found) {
    String before = found.words().lower(found.from() - 1);
    boolean letter = !before.isEmpty() && Character.isLetter(before.charAt(0));
    return !letter || found.words().capital(found.from() - 1) || BEFORE_A_MONTH.contains(before);
  }

  /// Whether the words before tell of a first or a highest: "the largest drop in five years".
  static boolean superlative(Found found) {
    Words words = found.words();
    for (int i = found.from() - 1; i > found.from() - 9; i--) {
      String word = words.lower(i);
      if (word.equals(".") || word.isEmpty()) {
        return false;
      }
      if (SUPERLATIVE.contains(word) || (word.length() > 5 && word.endsWith("est"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortNumber(String word) {
    return !word.isEmpty() && word.length() < 4 && Character.isDigit(word.charAt(0));
  }

  private static boolean isTail(String after) {
    return after.equals("%") || after.equals("_") || after.equals("/") || after.equals("°");
  }

  /// Whether the next word is a plural, as in "2000 soldiers".
  private static boolean counts(Words words, int next) {
    String word = words.lower(next);
    boolean plural =
        word.length() > 2
            && word.endsWith("s")
            && !words.capital(next)
            && !NO_PLURAL.contains(word);
    return plural || COUNTED.contains(word) || word.endsWith("children");
  }
}
