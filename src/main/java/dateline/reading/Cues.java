package dateline.reading;

import dateline.article.Words;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.reading.Cue.Form;
import dateline.reading.Cue.Needs;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the [cues][Cue] of a sentence in one pass over its words.
final class Cues {
  private static final List<String> FILES =
      List.of(
          "contacts.cues",
          "deeds.cues",
          "sayings.cues",
          "journeys.cues",
          "encounters.cues",
          "steps.cues");
  private static final Cues STANDARD = standardCues();

  private static final Set<String> NOT_PLURAL = Grammar.named("no-plural");
  private static final Set<String> VERB_FOLLOWS = Grammar.named("before-a-verb");

  private static final Set<String> DAYS = Grammar.named("day");

  private final List<Cue> cues;
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /// A phrase of a cue; a veto has no form.
  private record Entry(Cue cue, int order, Form form, boolean veto, Phrase phrase) {}

  /// A cue at words `from` to `to`.
  record Hit(Cue cue, Form form, int from, int to) {
    boolean overlaps(Hit other) {
      return from < other.to && other.from < to;
    }
  }

  /// Knows where the finite verbs of cues begin.
  record Spotter(List<Hit> hits) {
    boolean verb(int word) {
      return hits.stream().anyMatch(hit -> hit.from() == word && hit.form() != Form.NOUN);
    }

    /// Whether a word belongs to a cue.
    boolean within(int word) {
      return hits.stream().anyMatch(hit -> hit.from() <= word && word < hit.to());
    }

    boolean sayingVerb(int word) {
      return hits.stream()
          .anyMatch(hit -> hit.from() == word && hit.cue().saying() && hit.form() != Form.NOUN);
    }

    /// Whether somebody says something within `reach` words before `word`.
    boolean saysBefore(int word, int reach) {
      return hits.stream()
          .anyMatch(hit -> hit.cue().saying() && hit.to() <= word && word - hit.to() <= reach);
    }
  }

  Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    for (int order = 0; order < cues.size(); order++) {
      Cue cue = cues.get(order);
      int place = order;
      cue.forms()
          .forEach((form, phrases) ->
              phrases.forEach(p -> index(new Entry(cue, place, form, false, p))));
      cue.vetoes().forEach(p -> index(new Entry(cue, place, Form.NOUN, true, p)));
    }
  }

  /// The cues that come with the program.
  static Cues standard() {
    return STANDARD;
  }

  /// These cues and others; one of the same name takes the place of the one here.
  Cues with(List<Cue> others) {
    List<Cue> all = new ArrayList<>(cues);
    for (Cue other : others) {
      int at = all.indexOf(other);
      if (at >= 0) {
        all.set(at, other);
      } else {
        all.add(other);
      }
    }
    return new Cues(all);
  }

  /// Every cue, in the order of the files.
  List<Cue> cues() {
    return cues;
  }

  /// The cues among words `from` to `to`, in order, none overlapping: the longest wins.
  List<Hit> find(Words words, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    List<Hit> vetoes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Entry entry : byFirst.getOrDefault(words.lower(i), List.of())) {
        int end = entry.phrase().match(words, i, to);
        boolean dated = entry.veto() && words.lower(end - 1).equals("on") && day(words, end);
        if (end > i && !dated) {
          (entry.veto() ? vetoes : hits).add(new Hit(entry.cue(), entry.form(), i, end));
        }
      }
    }
    hits.removeIf(hit -> !plausible(words, hit));
    hits.removeIf(hit ->
        vetoes.stream().anyMatch(v -> v.cue().id().equals(hit.cue().id()) && v.overlaps(hit)));
    return longest(hits);
  }

  /// Whether a day is named at a word: "their call on Friday" is no call on anybody.
  private static boolean day(Words words, int i) {
    int at = words.lower(i).equals("the") ? i + 1 : i;
    return DAYS.contains(words.lower(at)) || Character.isDigit((words.lower(at) + " ").charAt(0));
  }

  /// Whether a form that is also a noun, or a name, can be the verb that it claims to be: "they
  /// visit", but "the visit", "United States".
  private boolean plausible(Words words, Hit hit) {
    if (hit.form() == Form.NOUN || hit.form() == Form.PAST || hit.form() == Form.DONE) {
      return true;
    }
    String before = words.lower(hit.from() - 1);
    if (words.capital(hit.from()) && hit.from() > 0 && words.capital(hit.from() - 1)) {
      return false;
    }
    if (hit.form() == Form.ING || !nouns.contains(words.lower(hit.from()))) {
      return true;
    }
    boolean plural = before.length() > 3 && before.endsWith("s") && !NOT_PLURAL.contains(before);
    return plural || words.capital(hit.from() - 1) || VERB_FOLLOWS.contains(before);
  }

  private List<Hit> longest(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.from() - hit.to())
            .thenComparingInt(Hit::from)
            .thenComparingInt(hit -> cues.indexOf(hit.cue()))
            .thenComparing(Hit::form));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(hit::overlaps)) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::from));
    return kept;
  }

  private void index(Entry entry) {
    if (entry.form() == Form.NOUN && !entry.veto()) {
      nouns.addAll(entry.phrase().firsts());
    }
    for (String first : entry.phrase().firsts()) {
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
  }

  private static Cues standardCues() {
    List<Cue> cues = new ArrayList<>();
    for (String file : FILES) {
      Stanzas.of(file).forEach(stanza -> cues.add(cue(stanza)));
    }
    return new Cues(cues);
  }

  static Cue cue(Stanza stanza) {
    Map<Form, List<Phrase>> forms = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      List<Phrase> phrases = new ArrayList<>();
      stanza
          .all(form.name().toLowerCase(Locale.ROOT))
          .forEach(line -> phrases.addAll(Phrase.all(line)));
      if (!phrases.isEmpty()) {
        forms.put(form, phrases);
      }
    }
    List<Phrase> vetoes = new ArrayList<>();
    stanza.all("not").forEach(line -> vetoes.addAll(Phrase.all(line)));
    return new Cue(
        stanza.one("cue"),
        Kind.valueOf(upper(stanza.one("kind"))),
        manner(stanza.one("manner")),
        Needs.valueOf(upper(stanza.one("needs"))),
        stanza.file().startsWith("sayings"),
        forms,
        vetoes,
        stanza);
  }

  private static Manner manner(String word) {
    return word.isEmpty() ? Manner.UNSTATED : Manner.valueOf(upper(word));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
