package dateline.reading;

import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Recall;
import dateline.merging.Sameness;
import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which earlier event a sentence speaks of as past context: "the first since", "as agreed
/// at", "months after their summit". The words stand in `recalls.rules`.
final class Recalls {
  private static final Recalls STANDARD = new Recalls(Stanzas.of("recalls.rules"));

  /// How far back, in characters, the event may be told that recalls another.
  private static final int BACK = 300;

  private final List<Rule> rules = new ArrayList<>();

  /// One stanza, compiled.
  record Rule(int reach, List<Phrase> phrases, Stanza stanza) {}

  Recalls(List<Stanza> stanzas) {
    for (Stanza stanza : stanzas) {
      List<Phrase> phrases = new ArrayList<>();
      stanza.all("words").forEach(line -> phrases.addAll(Phrase.all(line)));
      rules.add(new Rule(Integer.parseInt(stanza.one("reach")), phrases, stanza));
    }
  }

  /// The rules that come with the program.
  static Recalls standard() {
    return STANDARD;
  }

  /// The rules, in the order of the file.
  List<Rule> rules() {
    return rules;
  }

  /// Notes which of the mentions recall one of those of the last sentence, the ones from `first`
  /// on.
  void note(Scene scene, List<Mention> mentions, int first) {
    for (int past = first; past < mentions.size(); past++) {
      Mention recalled = mentions.get(past);
      Optional<String> words = words(scene, recalled);
      if (words.isPresent()) {
        int by = later(scene, mentions, first, recalled);
        if (by >= 0) {
          String why = "“" + words.get() + "” says that it was before: “" + recalled.text() + "”";
          mentions.set(by, mentions.get(by).recalling(new Recall(recalled.id(), why)));
        }
      }
    }
  }

  /// The words that make an event past context.
  private Optional<String> words(Scene scene, Mention mention) {
    if (mention.rule().endsWith(", since")) {
      return Optional.of("since");
    }
    int cue = scene.words().wordAt(mention.cue().start());
    return words(scene.words(), scene.from(), cue);
  }

  /// The words before the cue at word `cue`, not before word `from`, that make it past context.
  Optional<String> words(dateline.article.Words words, int from, int cue) {
    for (Rule rule : rules) {
      for (int at = cue - 1; at >= Math.max(from, cue - rule.reach() - 4); at--) {
        for (Phrase phrase : rule.phrases()) {
          int end = phrase.match(words, at, cue);
          if (end > at && cue - end <= rule.reach()) {
            return Optional.of(words.span(at, end).of(words.text()).replaceAll("\\s+", " "));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The mention of a later event that recalls it: the nearest in the same sentence that is no past
  /// context itself, else one told shortly before, best of the same sort; -1 for none.
  private int later(Scene scene, List<Mention> mentions, int first, Mention recalled) {
    int best = -1;
    for (int i = first; i < mentions.size(); i++) {
      Mention other = mentions.get(i);
      boolean nearer = best < 0 || gap(other, recalled) < gap(mentions.get(best), recalled);
      if (nearer && after(other, recalled) && words(scene, other).isEmpty()) {
        best = i;
      }
    }
    for (int i = first - 1; best < first && i >= 0; i--) {
      Mention other = mentions.get(i);
      if (recalled.sentence().start() - other.sentence().end() > BACK) {
        break;
      }
      boolean alike = Sameness.family(other) == Sameness.family(recalled);
      if ((best < 0 || alike) && after(other, recalled) && shareSide(other, recalled)) {
        best = i;
        if (alike) {
          break;
        }
      }
    }
    return best;
  }

  private static boolean after(Mention one, Mention recalled) {
    boolean dated = one.when().range().isPresent() && recalled.when().range().isPresent();
    return dated
        && !one.id().equals(recalled.id())
        && one.when()
            .range()
            .orElseThrow()
            .start()
            .isAfter(recalled.when().range().orElseThrow().end());
  }

  private static int gap(Mention one, Mention other) {
    return Math.abs(one.cue().start() - other.cue().start());
  }

  private static boolean shareSide(Mention one, Mention other) {
    Set<String> sides = new HashSet<>();
    one.participants().forEach(participant -> sides.add(participant.country()));
    return other.participants().stream()
        .map(Participant::country)
        .anyMatch(country -> !country.isEmpty() && sides.contains(country));
  }
}
