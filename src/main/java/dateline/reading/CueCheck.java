package dateline.reading;

import dateline.article.Words;
import dateline.domain.Mistake;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Pack.PackFile;
import dateline.reading.Cue.Form;
import dateline.reading.Cue.Needs;
import dateline.reading.Stanzas.Line;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks a file of cues: its keys and values, its patterns, and its examples.
final class CueCheck {
  private static final Set<String> PATTERNS =
      Stream.concat(Arrays.stream(Form.values()).map(CueCheck::word), Stream.of("not"))
          .collect(Collectors.toSet());
  private static final Set<String> OTHERS =
      Set.of("cue", "kind", "manner", "needs", "plover", "cameo", "yes", "no");

  private final PackFile file;
  private final List<Mistake> mistakes = new ArrayList<>();

  private CueCheck(PackFile file) {
    this.file = file;
  }

  /// The mistakes of the form of a file; its examples are asked with [#examples].
  static List<Mistake> form(PackFile file) {
    CueCheck check = new CueCheck(file);
    Stanzas.parse(file.name(), file.text()).forEach(check::stanza);
    return List.copyOf(check.mistakes);
  }

  /// The examples of a file that are not read as they say.
  static List<Mistake> examples(PackFile file, Cues cues) {
    CueCheck check = new CueCheck(file);
    for (Stanza stanza : Stanzas.parse(file.name(), file.text())) {
      for (Line line : stanza.lines()) {
        boolean wanted = line.key().equals("yes");
        if ((wanted || line.key().equals("no"))
            && found(line.value(), stanza.one("cue"), cues) != wanted) {
          check.wrong(
              line,
              (wanted ? "The cue is not found in: " : "The cue is found in: ") + line.value());
        }
      }
    }
    return List.copyOf(check.mistakes);
  }

  private static boolean found(String sentence, String id, Cues cues) {
    Words words = Words.of(sentence);
    return cues.find(words, 0, words.count()).stream().anyMatch(hit -> hit.cue().id().equals(id));
  }

  private void stanza(Stanza stanza) {
    Line first = stanza.lines().getFirst();
    for (Line line : stanza.lines()) {
      if (PATTERNS.contains(line.key())) {
        pattern(line);
      } else if (!OTHERS.contains(line.key())) {
        wrong(line, "There is no key “" + line.key() + "”.");
      }
    }
    if (stanza.one("cue").isEmpty()) {
      wrong(first, "A stanza begins with its name: cue NAME.");
    }
    oneOf(stanza, "kind", Kind.values(), true);
    oneOf(stanza, "needs", Needs.values(), true);
    oneOf(stanza, "manner", Manner.values(), false);
    if (stanza.lines().stream()
        .noneMatch(line -> PATTERNS.contains(line.key()) && !line.key().equals("not"))) {
      wrong(first, "A cue needs words: past, now, base, ing, done or noun.");
    }
    if (stanza.all("yes").isEmpty()) {
      wrong(first, "A cue needs an example: yes SENTENCE.");
    }
  }

  private void pattern(Line line) {
    try {
      Phrase.all(line.value()).forEach(Phrase::firsts);
    } catch (IllegalArgumentException e) {
      wrong(line, "A pattern cannot begin with a gap (*).");
    }
  }

  private void oneOf(Stanza stanza, String key, Enum<?>[] values, boolean must) {
    String value = stanza.one(key);
    List<String> words = Arrays.stream(values).map(CueCheck::word).toList();
    if ((must || !value.isEmpty()) && !words.contains(value)) {
      Line line =
          stanza.lines().stream()
              .filter(each -> each.key().equals(key))
              .findFirst()
              .orElse(stanza.lines().getFirst());
      wrong(line, key + " must be one of " + String.join(", ", words) + ".");
    }
  }

  private void wrong(Line line, String sentence) {
    mistakes.add(new Mistake(file.name(), line.number(), sentence));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
