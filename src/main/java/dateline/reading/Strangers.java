package dateline.reading;

import dateline.article.Span;
import dateline.article.Words;
import dateline.event.Quotation.Voice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names that no table holds: runs of words with a capital, and the surname that comes back later.
final class Strangers {
  private static final Set<String> STYLES = Grammar.named("style");
  private static final Set<String> NO_NAME = Grammar.named("no-name");

  private static final Set<String> PARTICLES = Grammar.named("particle");
  private static final Set<String> LIGHT = Grammar.named("behind-a-name");

  private final Words words;
  private final Map<String, String> bySurname = new HashMap<>();
  private boolean read;

  Strangers(Words words) {
    this.words = words;
  }

  /// A name: the words that stand there, and the fullest form that the text has for it.
  record Name(Span span, String full, Voice voice) {}

  /// The name that ends right before word `to`, not before `from`.
  Optional<Name> before(int from, int to) {
    int end = to;
    while (end > from
        && (words.lower(end - 1).equals(",") || LIGHT.contains(words.lower(end - 1)))) {
      end--;
    }
    int start = end;
    while (start > from && part(start - 1, end)) {
      start--;
    }
    return name(start, end);
  }

  /// The name that starts at word `from` or a word or two behind it.
  Optional<Name> behind(int from, int to) {
    int start = from;
    while (start < to && start - from < 2 && !words.capital(start)) {
      start++;
    }
    int end = start;
    while (end < to && part(end, to)) {
      end++;
    }
    return name(start, end);
  }

  /// Whether a word belongs to a name: a capital, the point of an initial or a style, a hyphen or
  /// "bin" between two capitals.
  private boolean part(int i, int limit) {
    String word = words.lower(i);
    if (word.equals(".")) {
      String before = words.lower(i - 1);
      return i + 1 < limit && (before.length() == 1 || STYLES.contains(before));
    }
    if (word.equals("-") || PARTICLES.contains(word)) {
      return i + 1 < limit && words.capital(i - 1) && words.capital(i + 1);
    }
    boolean initial = word.length() == 1 && words.lower(i + 1).equals(".");
    return words.capital(i)
        && Character.isLetter(word.charAt(0))
        && (initial || !NO_NAME.contains(word));
  }

  private Optional<Name> name(int start, int end) {
    if (start >= end || words.lower(end - 1).equals(".")) {
      return Optional.empty();
    }
    Span span = words.span(start, end);
    String name = span.of(words.text()).replaceAll("\\s+", " ");
    if (end - start >= 2 && !STYLES.contains(words.lower(start))) {
      return Optional.of(new Name(span, name, Voice.PERSON));
    }
    String full = known().get(words.lower(end - 1));
    if (full != null) {
      return Optional.of(new Name(span, full, Voice.PERSON));
    }
    boolean styled = STYLES.contains(words.lower(start));
    return Optional.of(new Name(span, name, styled ? Voice.PERSON : Voice.INSTITUTION));
  }

  /// The first full name of the text for each surname, gathered once.
  private Map<String, String> known() {
    if (!read) {
      read = true;
      for (int i = 0; i < words.count(); i++) {
        int end = i;
        while (end < words.count() && end - i < 5 && part(end, words.count())) {
          end++;
        }
        if (end - i >= 2 && !STYLES.contains(words.lower(i)) && !words.lower(end - 1).equals(".")) {
          String name = words.span(i, end).of(words.text()).replaceAll("\\s+", " ");
          bySurname.putIfAbsent(words.lower(end - 1), name);
        }
        i = Math.max(i, end - 1);
      }
    }
    return bySurname;
  }
}
