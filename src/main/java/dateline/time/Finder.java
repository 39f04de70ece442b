package dateline.time;

import dateline.article.Words;
import dateline.time.Lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the expressions of one text, stage after stage.
///
/// In each stage every word is looked up once and a walk through the stage's [Trie] starts there;
/// the longest find wins, then the one that looked at more, then the higher priority. What a stage
/// finds is a word of the next ones.
final class Finder {
  private static final int DEEPEST = 24;

  private static final Item NOWHERE =
      new Item(
          0,
          0,
          new Action(Rule.NONE, -1, true, _ -> Optional.empty()),
          Said.NOTHING,
          new Object[0]);

  private final Words words;
  private final List<List<Sense>> senses;
  private final List<Item>[] items;
  private final Object[] fills = new Object[DEEPEST];
  private Candidate[] best = new Candidate[0];

  private record Candidate(Item item, int looked, int order) {
    boolean beats(Candidate other) {
      if (item.length() != other.item.length()) {
        return item.length() > other.item.length();
      }
      if (item.rule().priority() != other.item.rule().priority()) {
        return item.rule().priority() > other.item.rule().priority();
      }
      return looked != other.looked ? looked > other.looked : order < other.order;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Finder(Words words) {
    this.words = words;
    this.senses = new ArrayList<>(words.count());
    this.items = new List[words.count() + 1];
  }

  /// The expressions of a text, in order, none overlapping.
  static List<Item> find(Rules rules, Words words) {
    Finder finder = new Finder(words);
    for (int i = 0; i < words.count(); i++) {
      finder.senses.add(rules.lexicon().senses(words, i));
    }
    for (Trie stage : rules.stages()) {
      finder.run(stage);
    }
    return finder.choose();
  }

  private void run(Trie stage) {
    best = new Candidate[words.count() + 1];
    for (int i = 0; i < words.count(); i++) {
      if (!senses.get(i).isEmpty() || items[i] != null) {
        walk(stage.root(), i, i, 0);
      }
    }
    for (Candidate candidate : best) {
      if (candidate != null) {
        keep(candidate.item);
      }
    }
  }

  private void keep(Item item) {
    List<Item> here = items[item.from()];
    if (here == null) {
      here = new ArrayList<>(2);
      items[item.from()] = here;
    }
    here.add(item);
  }

  private void walk(Trie.Node node, int start, int at, int depth) {
    for (Trie.End end : node.ends()) {
      end(end, start, at, depth);
    }
    if (at >= words.count() || depth == DEEPEST || (at > start && words.startsParagraph(at))) {
      return;
    }
    for (Sense sense : senses.get(at)) {
      if (!sense.capital() || words.capital(at)) {
        step(node, sense.symbol(), sense, start, at, at + 1, depth);
      }
    }
    if (items[at] != null) {
      for (Item item : items[at]) {
        step(node, item.symbol(), item, start, at, item.to(), depth);
      }
    }
  }

  private void step(
      Trie.Node node, int symbol, Object fill, int start, int at, int next, int depth) {
    Trie.Node loose = node.child(symbol, false);
    if (loose != Trie.DEAD) {
      fills[depth] = fill;
      walk(loose, start, next, depth + 1);
    }
    if (words.glued(at)) {
      Trie.Node tight = node.child(symbol, true);
      if (tight != Trie.DEAD) {
        fills[depth] = fill;
        walk(tight, start, next, depth + 1);
      }
    }
  }

  private void end(Trie.End end, int start, int at, int depth) {
    int from = start;
    for (int i = 0; i < end.before(); i++) {
      from += width(fills[i]);
    }
    int to = at;
    for (int i = 0; i < end.after(); i++) {
      to -= width(fills[depth - 1 - i]);
    }
    Object[] filled = java.util.Arrays.copyOf(fills, depth);
    Action action = end.action();
    Found found = new Found(words, from, to, action.rule(), end.slots(), filled);
    Optional<Said> said = action.means().apply(found);
    if (said.isPresent()) {
      offer(new Candidate(new Item(from, to, action, said.get(), filled), at - start, end.order()));
    }
  }

  private static int width(Object fill) {
    return fill instanceof Item item ? item.length() : 1;
  }

  private void offer(Candidate candidate) {
    int from = candidate.item.from();
    if (best[from] == null || candidate.beats(best[from])) {
      best[from] = candidate;
    }
  }

  /// From left to right, at each word the longest; a later stage before an earlier one.
  private List<Item> choose() {
    List<Item> chosen = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      Item longest = longestAt(at);
      if (longest.length() == 0) {
        at++;
      } else {
        if (!(longest.said() instanceof Said.Nothing)) {
          chosen.add(longest);
        }
        at = longest.to();
      }
    }
    return chosen;
  }

  private Item longestAt(int at) {
    Item longest = NOWHERE;
    if (items[at] != null) {
      for (Item item : items[at]) {
        if (!item.action().silent() && item.length() >= longest.length()) {
          longest = item;
        }
      }
    }
    return longest;
  }
}
