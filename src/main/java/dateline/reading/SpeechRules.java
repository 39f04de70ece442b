package dateline.reading;

import dateline.article.Words;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the words that tell who said what is quoted, by `speech.rules`.
final class SpeechRules {
  private static final SpeechRules STANDARD = new SpeechRules(Stanzas.of("speech.rules"));

  private final List<Stanza> stanzas;
  private final Map<Role, Map<String, List<Phrase>>> phrases = new HashMap<>();

  /// What words are there for.
  enum Role {
    /// "said".
    VERB,
    /// "according to".
    LEAD,
    /// "remarks", in a title.
    HEADS
  }

  SpeechRules(List<Stanza> stanzas) {
    this.stanzas = List.copyOf(stanzas);
    for (Stanza stanza : stanzas) {
      Role role = Role.valueOf(stanza.one("speech").toUpperCase(Locale.ROOT));
      Map<String, List<Phrase>> byFirst = phrases.computeIfAbsent(role, _ -> new HashMap<>());
      for (String line : stanza.all("words")) {
        for (Phrase phrase : Phrase.all(line)) {
          phrase
              .firsts()
              .forEach(first -> byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(phrase));
        }
      }
    }
  }

  /// The rules that come with the program.
  static SpeechRules standard() {
    return STANDARD;
  }

  /// The stanzas, in the order of the file.
  List<Stanza> stanzas() {
    return stanzas;
  }

  /// Where words of this role that begin at word `at` end; -1 where none do.
  int match(Role role, Words words, int at, int limit) {
    int end = -1;
    for (Phrase phrase :
        phrases.getOrDefault(role, Map.of()).getOrDefault(words.lower(at), List.of())) {
      end = Math.max(end, phrase.match(words, at, limit));
    }
    return end;
  }
}
