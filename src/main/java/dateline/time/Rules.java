package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// All rules and word lists, ready to run.
///
/// Immutable once made, so one of it serves every thread.
final class Rules {
  private static final List<String> LISTS = List.of("calendar.words", "amounts.words");
  private static final List<String> FILES =
      List.of(
          "numbers.rules",
          "calendar.rules",
          "relative.rules",
          "lengths.rules",
          "periods.rules",
          "clock.rules",
          "vague.rules",
          "sets.rules",
          "compound.rules");

  /// What later stages may use but a reader never sees.
  private static final Set<String> SILENT = Set.of("number", "entry", "zone");

  private static final Rules ENGLISH = without(Set.of(), Set.of());

  private final Lexicon lexicon;
  private final List<RuleFile> files = new ArrayList<>();
  private final List<Trie> stages = new ArrayList<>();

  private Rules(Set<String> entries) {
    this.lexicon = new Lexicon(entries);
  }

  static Rules english() {
    return ENGLISH;
  }

  List<Trie> stages() {
    return stages;
  }

  List<RuleFile> files() {
    return files;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// The rules but some, by name, and the word lists but some entries (`list:word`): to see what
  /// these are worth.
  static Rules without(Set<String> names, Set<String> entries) {
    Rules rules = new Rules(entries);
    for (String list : LISTS) {
      rules.lexicon.read(list, Resource.text(list));
    }
    for (String file : FILES) {
      rules.files.add(RuleFile.read(file, Resource.text(file)));
    }
    rules.compile(names);
    return rules;
  }

  private void compile(Set<String> dropped) {
    TreeMap<Integer, List<Rule>> byStage = new TreeMap<>();
    for (RuleFile file : files) {
      for (Rule rule : file.rules()) {
        byStage.computeIfAbsent(rule.stage(), _ -> new ArrayList<>()).add(rule);
      }
    }
    stages.add(phrases());
    for (List<Rule> rules : byStage.values()) {
      for (Rule rule : rules) {
        lexicon.symbol("<" + rule.makes() + ">");
      }
      stages.add(compile(rules.stream().filter(rule -> !dropped.contains(rule.name())).toList()));
    }
  }

  private Trie compile(List<Rule> rules) {
    Trie trie = new Trie();
    for (Rule rule : rules) {
      String where = rule.file() + ":" + rule.line();
      Action action = action(rule, where);
      for (String pattern : rule.patterns()) {
        Pattern.paths(lexicon, where, pattern).forEach(path -> trie.add(path, action));
      }
    }
    return trie;
  }

  private Action action(Rule rule, String where) {
    int symbol = lexicon.symbol("<" + rule.makes() + ">");
    return new Action(
        rule, symbol, SILENT.contains(rule.makes()), Means.named(rule.means(), where));
  }

  /// List entries of several words are rules of their own, before all others.
  private Trie phrases() {
    Trie trie = new Trie();
    for (Lexicon.Phrase phrase : lexicon.phrases()) {
      List<Pattern.Step> steps =
          phrase.words().stream()
              .map(word -> new Pattern.Step(lexicon.literal(word), false, ""))
              .toList();
      trie.add(new Pattern.Path(steps, 0, 0), phrase(phrase));
    }
    return trie;
  }

  private static Action phrase(Lexicon.Phrase phrase) {
    Optional<Said> entry =
        Optional.of(new Said.Entry(phrase.sense().value(), phrase.sense().entry()));
    return new Action(Rule.NONE, phrase.sense().symbol(), true, _ -> entry);
  }
}
