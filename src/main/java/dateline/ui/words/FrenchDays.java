package dateline.ui.words;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns French words for days into the English ones that [DayInput] knows: "15 févr. 2023", "début
/// 2024", "du 12 au 18 novembre 2023".
final class FrenchDays {
  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    word("aujourd ?hui", "today");
    word("janv(ier)?", "jan");
    word("fevr?(ier)?", "feb");
    word("mars", "mar");
    word("avr(il)?", "apr");
    word("mai", "may");
    word("juin", "jun");
    word("juil(let)?", "jul");
    word("aout", "aug");
    word("printemps", "spring");
    word("ete", "summer");
    word("automne", "autumn");
    word("hiver", "winter");
    word("debut( de)?", "early");
    word("mi", "mid");
    word("milieu( de)?", "mid");
    word("fin( de)?", "late");
    word("t([1-4])", "q$1");
    word("semaine du", "week of");
    word("(?:les )?annees (\\d{3}0)", "$1s");
    word("1er", "1");
    word("du", "");
    word("de", "");
    word("au?", "to");
  }

  private FrenchDays() {}

  private static void word(String french, String english) {
    WORDS.put(Pattern.compile("(?<![\\p{L}\\d])" + french + "(?![\\p{L}\\d])"), english);
  }

  /// The same in English, as far as it is French; in small letters without accents.
  static String english(String typed) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]", " ");
    for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
      text = word.getKey().matcher(text).replaceAll(word.getValue());
    }
    return text.strip().replaceAll("\\s++", " ");
  }
}
