package dateline.reading;

import dateline.article.Words;
import dateline.event.Codes;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what PLOVER and CAMEO call an event by the words of its clause, by `codes.rules`.
final class CodeRules {
  private static final CodeRules STANDARD = new CodeRules(Stanzas.of("codes.rules"));

  private final List<Rule> rules = new ArrayList<>();

  /// One stanza, compiled.
  record Rule(Codes codes, Set<Kind> of, List<Phrase> phrases, Set<String> firsts, Stanza stanza) {}

  CodeRules(List<Stanza> stanzas) {
    for (Stanza stanza : stanzas) {
      Set<Kind> of = EnumSet.noneOf(Kind.class);
      Arrays.stream(stanza.one("of").split("\\s+"))
          .forEach(kind -> of.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
      List<Phrase> phrases = new ArrayList<>();
      stanza.all("words").forEach(line -> phrases.addAll(Phrase.all(line)));
      Set<String> firsts = new java.util.HashSet<>();
      phrases.forEach(phrase -> firsts.addAll(phrase.firsts()));
      Codes codes = new Codes(stanza.one("plover"), "", stanza.one("cameo"));
      rules.add(new Rule(codes, of, List.copyOf(phrases), Set.copyOf(firsts), stanza));
    }
  }

  /// The rules that come with the program.
  static CodeRules standard() {
    return STANDARD;
  }

  /// The rules, in the order of the file.
  List<Rule> rules() {
    return rules;
  }

  /// The codes of an event of this kind whose clause is words `from` to `to`.
  Codes of(Kind kind, Manner manner, Words words, int from, int to) {
    return finer(kind, words, from, to).orElseGet(() -> Codes.of(kind, manner));
  }

  private Optional<Codes> finer(Kind kind, Words words, int from, int to) {
    for (Rule rule : rules) {
      if (rule.of().contains(kind) && stands(rule, words, from, to)) {
        return Optional.of(rule.codes());
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Rule rule, Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (rule.firsts().contains(words.lower(at))) {
        for (Phrase phrase : rule.phrases()) {
          if (phrase.match(words, at, to) > at) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
