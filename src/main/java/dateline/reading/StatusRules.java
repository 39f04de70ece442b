package dateline.reading;

import dateline.article.Words;
import dateline.event.Status;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads from the words around a cue whether the event took place, by `status.rules`.
final class StatusRules {
  private static final StatusRules STANDARD = new StatusRules(Stanzas.of("status.rules"));
  private final List<Rule> rules;

  /// One stanza, compiled.
  record Rule(Status status, int reach, List<Phrase> before, List<Phrase> after, Stanza stanza) {}

  /// A status and the words that gave it.
  record Found(Status status, int from, int to) {}

  StatusRules(List<Stanza> stanzas) {
    List<Rule> made = new ArrayList<>();
    for (Stanza stanza : stanzas) {
      made.add(
          new Rule(
              Status.valueOf(stanza.one("status").toUpperCase(Locale.ROOT)),
              Integer.parseInt(stanza.one("reach")),
              phrases(stanza, "before"),
              phrases(stanza, "after"),
              stanza));
    }
    rules = List.copyOf(made);
  }

  /// The rules that come with the program.
  static StatusRules standard() {
    return STANDARD;
  }

  /// The rules, in their order.
  List<Rule> rules() {
    return rules;
  }

  private static List<Phrase> phrases(Stanza stanza, String key) {
    List<Phrase> phrases = new ArrayList<>();
    stanza.all(key).forEach(line -> phrases.addAll(Phrase.all(line)));
    return phrases;
  }

  /// The status that the words of a clause (`first` to `end`) give the cue at `from` to `to`.
  Optional<Found> read(Words words, int first, int end, int from, int to) {
    for (Rule rule : rules) {
      Optional<Found> before = before(rule, words, Math.max(first, from - rule.reach()), from);
      if (before.isPresent()) {
        return before;
      }
      Optional<Found> after = after(rule, words, to, Math.min(end, to + rule.reach()));
      if (after.isPresent()) {
        return after;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> before(Rule rule, Words words, int first, int from) {
    for (int at = from - 1; at >= first; at--) {
      for (Phrase phrase : rule.before()) {
        int stop = phrase.match(words, at, from);
        if (stop > at) {
          return Optional.of(new Found(rule.status(), at, stop));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> after(Rule rule, Words words, int to, int end) {
    for (int at = to; at < end; at++) {
      for (Phrase phrase : rule.after()) {
        int stop = phrase.match(words, at, end);
        if (stop > at) {
          return Optional.of(new Found(rule.status(), at, stop));
        }
      }
    }
    return Optional.empty();
  }
}
