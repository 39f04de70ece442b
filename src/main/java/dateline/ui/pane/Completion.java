package dateline.ui.pane;

import dateline.query.Facet;
import dateline.query.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the word under the caret of a question may become.
///
/// `from` to `to` is what the suggestion replaces in the question.
public record Completion(int from, int to, String words, String shown) {
  private static final int MOST = 12;
  private static final List<String> DAYS = List.of("after:", "before:", "during:");

  /// The question after the suggestion was taken.
  public String applied(String question) {
    return question.substring(0, from) + words + question.substring(to);
  }

  /// The suggestions for the word that ends at the caret: field names, then values of facets.
  public static List<Completion> of(String question, int caret, Optional<Table> table) {
    int from = wordStart(question, caret);
    String word = question.substring(from, caret);
    String bare = word.startsWith("-") ? word.substring(1) : word;
    int start = from + word.length() - bare.length();
    int colon = bare.indexOf(':');
    if (colon > 0) {
      Optional<Facet> facet = facet(bare.substring(0, colon));
      if (facet.isEmpty() || table.isEmpty()) {
        return List.of();
      }
      int valueStart = start + colon + 1;
      return values(facet.get(), bare.substring(colon + 1), table.get())
          .map(value -> new Completion(valueStart, caret, quoted(value), value))
          .limit(MOST)
          .toList();
    }
    return bare.length() < 2 ? List.of() : words(bare, start, caret, table);
  }

  private static List<Completion> words(String bare, int start, int caret, Optional<Table> table) {
    List<Completion> found = new ArrayList<>();
    fields()
        .filter(field -> field.startsWith(fold(bare)))
        .forEach(field -> found.add(new Completion(start, caret, field, field)));
    for (Facet facet : List.of(Facet.WHO, Facet.TOPIC, Facet.COUNTRY, Facet.PLACE)) {
      table.stream()
          .flatMap(events -> values(facet, bare, events))
          .limit(4)
          .map(value -> facet.key() + ":" + quoted(value))
          .forEach(words -> found.add(new Completion(start, caret, words, words)));
    }
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }

  private static Stream<String> fields() {
    return Stream.concat(Stream.of(Facet.values()).map(facet -> facet.key() + ":"), DAYS.stream());
  }

  private static Stream<String> values(Facet facet, String typed, Table table) {
    String wanted = fold(typed.replace("\"", ""));
    return table.values(facet).stream()
        .filter(value -> beginsAWord(fold(value), wanted))
        .sorted((a, b) -> Boolean.compare(fold(b).startsWith(wanted), fold(a).startsWith(wanted)));
  }

  private static boolean beginsAWord(String value, String wanted) {
    return value.startsWith(wanted) || value.contains(" " + wanted) || value.contains("-" + wanted);
  }

  private static Optional<Facet> facet(String key) {
    return Stream.of(Facet.values()).filter(facet -> facet.key().equals(fold(key))).findFirst();
  }

  /// The word's start: a space or bracket ends a word, unless it stands within quotation marks.
  private static int wordStart(String question, int caret) {
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < caret; i++) {
      char c = question.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ' ' || c == '(' || c == ')')) {
        start = i + 1;
      }
    }
    return start;
  }

  private static String quoted(String value) {
    return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        ? value.toLowerCase(Locale.ROOT)
        : "\"" + value.replace("\"", "") + "\"";
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}++", "")
        .toLowerCase(Locale.ROOT);
  }
}
