package dateline.time;

import dateline.article.Words;
import dateline.time.Corpus.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What the rules are worth on texts that they were not written for.
///
/// The texts are dealt into five folds by the hash of their names. A rule, or an entry of a word
/// list, whose right answers all lie in one fold would not have been written without that fold; so
/// each fold is scored a second time without its own; so is a rule that says what is no time and
/// keeps faults away in one fold only. What stands in Java code and in the word sets of
/// `context.words` is not tracked.
///
/// GUM has no lengths: there only dates count, and are right when they say the same days.
///
/// Argument: the folder with the corpora, `../shared/corpora/timex` where none is named.
final class FoldCheck {
  private final List<Corpus> corpora;
  private final Map<String, Set<Integer>> foldsOf = new HashMap<>();

  private FoldCheck(List<Corpus> corpora) {
    this.corpora = corpora;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpora/timex");
    if (!Files.isDirectory(folder)) {
      IO.println("There are no corpora in " + folder + "; name their folder.");
      return;
    }
    List<Corpus> corpora = new ArrayList<>();
    for (String name : List.of("timebank", "aquaint", "gum-news")) {
      corpora.add(Corpus.read(folder.resolve(name)));
    }
    new FoldCheck(corpora).print();
  }

  private void print() {
    corpora.forEach(corpus -> corpus.documents().forEach(this::note));
    Rules.english().files().forEach(file -> file.rules().forEach(this::noteSilent));
    IO.println("| fold | rules, entries left out | TimeBank | AQUAINT | GUM news, dates |");
    IO.println("|---|---|---|---|---|");
    Map<String, Tally> with = new HashMap<>();
    Map<String, Tally> without = new HashMap<>();
    for (int fold = 0; fold < Corpus.FOLDS; fold++) {
      Set<String> own = own(fold);
      Set<String> rules = new TreeSet<>(own);
      rules.removeIf(key -> key.contains(":"));
      Set<String> entries = new HashSet<>(own);
      entries.removeAll(rules);
      TimeTagger poorer = TimeTagger.with(Rules.without(rules, entries));
      StringBuilder row = new StringBuilder();
      for (Corpus corpus : corpora) {
        Tally all = score(corpus, fold, TimeTagger.standard());
        Tally some = score(corpus, fold, poorer);
        with.merge(corpus.name(), all, Tally::plus);
        without.merge(corpus.name(), some, Tally::plus);
        row.append(cell(all, some));
      }
      IO.println("| %d | %d, %d |%s".formatted(fold, rules.size(), entries.size(), row));
    }
    StringBuilder sum = new StringBuilder();
    corpora.forEach(c ->
        sum.append(
            cell(
                Objects.requireNonNull(with.get(c.name())),
                Objects.requireNonNull(without.get(c.name())))));
    IO.println("| all | |" + sum);
  }

  private static String cell(Tally with, Tally without) {
    return String.format(Locale.ROOT, " %.1f → %.1f |", with.value(), without.value());
  }

  private static Tally score(Corpus corpus, int fold, TimeTagger tagger) {
    boolean dates = corpus.name().startsWith("gum");
    return corpus.documents().stream()
        .filter(document -> document.fold() == fold)
        .map(document -> {
          List<TimeExpression> found = tagger.tag(document.article());
          return dates ? Tally.ofDates(document, found) : Tally.of(document, found);
        })
        .reduce(Tally.NONE, Tally::plus);
  }

  /// Remembers in which folds rules and entries gave right answers.
  private void note(Document document) {
    Words words = Words.of(document.article().text());
    Map<Integer, Item> items = new HashMap<>();
    Finder.find(Rules.english(), words).forEach(item -> items.put(words.start(item.from()), item));
    List<TimeExpression> found = TimeTagger.standard().tag(document.article());
    for (Tally.Pair pair : Tally.pairs(document, found)) {
      Item item = items.get(pair.found().span().start());
      if (pair.isRight() && item != null) {
        note(words, item, document.fold());
      }
    }
  }

  /// Remembers in which folds a rule that only says what is no time keeps a fault away.
  private void noteSilent(Rule rule) {
    if (!rule.means().equals("nothing")) {
      return;
    }
    TimeTagger without = TimeTagger.with(Rules.without(Set.of(rule.name()), Set.of()));
    for (Corpus corpus : corpora) {
      for (Document document : corpus.documents()) {
        double all = Tally.of(document, TimeTagger.standard().tag(document.article())).value();
        if (all > Tally.of(document, without.tag(document.article())).value()) {
          note(rule.name(), document.fold());
        }
      }
    }
  }

  private void note(Words words, Item item, int fold) {
    note(item.rule().name(), fold);
    if (item.said() instanceof Said.Entry(String _, String entry)) {
      note(entry, fold);
    }
    for (Object fill : item.fills()) {
      switch (fill) {
        case Lexicon.Sense sense -> note(sense.entry(), fold);
        case Item inner -> note(words, inner, fold);
        default -> throw new IllegalStateException("made of " + fill);
      }
    }
  }

  private void note(String key, int fold) {
    if (!key.isEmpty()) {
      foldsOf.computeIfAbsent(key, _ -> new HashSet<>()).add(fold);
    }
  }

  /// The rules and entries whose right answers all lie in that fold.
  private Set<String> own(int fold) {
    Set<String> own = new HashSet<>();
    foldsOf.forEach((key, folds) -> {
      if (folds.equals(Set.of(fold))) {
        own.add(key);
      }
    });
    return own;
  }
}
