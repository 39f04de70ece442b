package dateline.time;

import dateline.article.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that rules speak of, by spelling.
///
/// A word may be several things at once: "second" is a literal of some rules, an ordinal and a
/// unit. Each of these is a [Sense]; its symbol is the number under which rules refer to it.
final class Lexicon {
  /// One thing a word, or a run of words, can be.
  ///
  /// `value` is what the word list says behind the equals sign, `number` the same as a number,
  /// `capital` asks for a capital letter in the text, `entry` tells where it stands (`list:word`)
  /// and is empty for digits and for words that only rules name.
  record Sense(int symbol, String value, int number, boolean capital, String entry) {}

  /// A list entry of several words.
  record Phrase(List<String> words, Sense sense) {}

  private static final List<Sense> NONE = List.of();

  private final Set<String> dropped;
  private final Map<String, Integer> symbols = new HashMap<>();
  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Numerals numerals = new Numerals(this);

  /// Leaves these entries (`list:word`) out of what is read.
  Lexicon(Set<String> dropped) {
    this.dropped = dropped;
  }

  /// Reads a file of lists: `list NAME`, then lines `word other-word = value`.
  void read(String file, String content) {
    String list = "";
    int number = 0;
    for (String raw : content.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("list ")) {
        list = line.substring(5).strip();
        symbol("<" + list + ">");
      } else if (list.isEmpty()) {
        throw new IllegalStateException(file + ":" + number + ": a word before the first list");
      } else {
        entry(list, line);
      }
    }
  }

  /// Words before the equals sign are separated by `|` where an entry has several spellings.
  private void entry(String list, String line) {
    int equals = line.lastIndexOf('=');
    String value = equals < 0 ? line : line.substring(equals + 1).strip();
    String spellings = equals < 0 ? line : line.substring(0, equals);
    for (String spelling : spellings.split("\\|", -1)) {
      add(list, spelling.strip(), value);
    }
  }

  private void add(String list, String spelling, String value) {
    boolean capital = Character.isUpperCase(spelling.charAt(0));
    String entry = list + ":" + spelling;
    if (dropped.contains(entry)) {
      return;
    }
    Sense sense = new Sense(symbol("<" + list + ">"), value, asNumber(value), capital, entry);
    Words words = Words.of(spelling);
    if (words.count() == 1) {
      add(words.lower(0), sense);
    } else {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < words.count(); i++) {
        parts.add(words.word(i));
      }
      phrases.add(new Phrase(List.copyOf(parts), sense));
    }
  }

  private void add(String word, Sense sense) {
    senses.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(sense);
  }

  /// The symbol of a class such as `<month>`; made at its first use.
  int symbol(String name) {
    return symbols.computeIfAbsent(name, _ -> symbols.size());
  }

  /// The symbol of a word that a rule names itself; a capital asks for one in the text.
  int literal(String word) {
    Integer known = symbols.get(word);
    if (known != null) {
      return known;
    }
    int symbol = symbol(word);
    boolean capital = Character.isUpperCase(word.charAt(0));
    add(word.toLowerCase(Locale.ROOT), new Sense(symbol, word, 0, capital, ""));
    return symbol;
  }

  boolean knows(String symbol) {
    return symbols.containsKey(symbol);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /// Everything that word `i` can be.
  List<Sense> senses(Words words, int i) {
    String word = words.lower(i);
    if (Character.isDigit(word.charAt(0))) {
      return numerals.senses(word);
    }
    return senses.getOrDefault(word, NONE);
  }

  List<Sense> literals(String word) {
    return senses.getOrDefault(word, NONE);
  }

  private static int asNumber(String value) {
    if (value.isEmpty() || value.length() > 9) {
      return 0;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(value);
  }
}
