package dateline.time;

import dateline.article.Words;
import java.util.Set;

/// Tells a year from any other number of four digits by the words around it.
final class Plausible {
  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "during",
          "from",
          "before",
          "after",
          "through",
          "circa",
          "early",
          "late",
          "mid",
          "year",
          "and",
          "fiscal",
          "to",
          "between",
          "around",
          "throughout",
          "for",
          "(",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "the",
          "back",
          "post",
          "pre",
          "than");
  private static final Set<String> NO_PLURAL =
      Set.of("was", "is", "has", "as", "does", "his", "its", "this", "us", "'s", "s", "crisis");

  private static final Set<String> COUNTED =
      Set.of("people", "men", "women", "children", "feet", "percent", "million");
  private static final Set<String> AMOUNT_TOO =
      Set.of("to", "than", "for", "from", "of", "and", "by", "between", "around");

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
    boolean invited = BEFORE_A_YEAR.contains(before) && !before.isEmpty();
    if (year < 1900 || year > 2060) {
      return invited && year > 1300 && !before.equals("the") && !counts(words, found.to());
    }
    if (counts(words, found.to())) {
      return invited && !AMOUNT_TOO.contains(before);
    }
    return true;
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
    return plural || COUNTED.contains(word);
  }
}
