package dateline.reading;

import dateline.article.Words;
import dateline.reading.Cue.Form;
import dateline.reading.Stanzas.Stanza;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows finite verbs by their form: "-ed", the irregular pasts, what an auxiliary leads.
///
/// A guess without a parse: it is asked only in clauses where no cue is found.
final class Verbs {
  private static final Set<String> FUTURE = Grammar.named("will");
  private static final Set<String> PERFECT = Set.of("has", "have", "had");
  private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "be", "being");
  private static final Set<String> BETWEEN = Grammar.named("between");
  private static final Set<String> NOUN_PHRASE = Grammar.named("before-a-noun");
  private static final Verbs STANDARD = new Verbs(Stanzas.of("verbs.rules"));

  private final Set<String> past = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> now = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Set<String> not = new HashSet<>();
  private final Set<String> remote = new HashSet<>();

  /// A verb at words `from` to `to`, the last of which is its own; `idle` where it tells of nothing
  /// that happened.
  record Verb(int from, int to, Form form, boolean idle) {}

  private Verbs(List<Stanza> stanzas) {
    for (Stanza stanza : stanzas) {
      add(past, stanza, "past");
      add(done, stanza, "done");
      add(now, stanza, "now");
      add(idle, stanza, "idle");
      add(not, stanza, "not");
      add(remote, stanza, "remote");
    }
  }

  private static void add(Set<String> set, Stanza stanza, String key) {
    stanza.all(key).forEach(line -> set.addAll(Arrays.asList(line.split("\\s+"))));
  }

  /// The verbs that come with the program.
  static Verbs standard() {
    return STANDARD;
  }

  /// Whether a verb tells what can be done to somebody from afar.
  boolean remote(Words words, Verb verb) {
    return remote.contains(words.lower(verb.to() - 1));
  }

  /// The finite verb that starts at word `i`, if one does.
  Optional<Verb> at(Words words, int i, int limit) {
    String word = words.lower(i);
    boolean future = FUTURE.contains(word);
    boolean perfect = PERFECT.contains(word);
    boolean be = BE.contains(word);
    if (future || perfect || be) {
      return Optional.of(group(words, i, limit, future));
    }
    if (words.capital(i) || not.contains(word)) {
      return Optional.empty();
    }
    String before = words.lower(i - 1);
    if (past.contains(word) || (word.endsWith("ed") && word.length() > 4)) {
      return NOUN_PHRASE.contains(before)
          ? Optional.empty()
          : Optional.of(new Verb(i, i + 1, Form.PAST, idle.contains(word)));
    }
    return now.contains(word) && !NOUN_PHRASE.contains(before)
        ? Optional.of(new Verb(i, i + 1, Form.NOW, idle.contains(word)))
        : Optional.empty();
  }

  /// An auxiliary with the verb that it leads; without one it only says how things are.
  private Verb group(Words words, int from, int limit, boolean future) {
    int at = from + 1;
    while (at < limit && at - from <= 4 && BETWEEN.contains(words.lower(at))) {
      at++;
    }
    String word = at < limit ? words.lower(at) : "";
    boolean participle = done.contains(word) || (word.endsWith("ed") && word.length() > 4);
    boolean passive = BE.contains(words.lower(from)) || BE.contains(words.lower(at - 1));
    if (future) {
      return new Verb(from, Math.min(at + 1, limit), Form.BASE, word.isEmpty());
    }
    if (participle) {
      return new Verb(from, at + 1, passive ? Form.DONE : Form.PAST, idle.contains(word));
    }
    boolean present = Set.of("is", "are", "has", "have").contains(words.lower(from));
    return new Verb(from, from + 1, present ? Form.NOW : Form.PAST, true);
  }
}
