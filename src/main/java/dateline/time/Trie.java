package dateline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The patterns of one stage, merged by their common beginnings.
///
/// An edge is a symbol, and whether the word must be glued to the one before it. Patterns have no
/// repetition, so a walk is never deeper than the longest pattern, whatever the text.
final class Trie {
  /// Where a pattern ends: its action, the names of the slots along the way, and how many words at
  /// either end are only looked at.
  record End(Action action, String[] slots, int before, int after, int order) {}

  /// A state of the automaton.
  static final class Node {
    private int[] keys = new int[2];
    private Node[] nodes = new Node[2];
    private int size;
    private final List<End> ends = new ArrayList<>(0);

    Node child(int symbol, boolean glued) {
      int key = symbol * 2 + (glued ? 1 : 0);
      int at = Arrays.binarySearch(keys, 0, size, key);
      return at < 0 ? DEAD : nodes[at];
    }

    List<End> ends() {
      return ends;
    }

    private Node grow(int key) {
      int at = Arrays.binarySearch(keys, 0, size, key);
      if (at >= 0) {
        return nodes[at];
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        nodes = Arrays.copyOf(nodes, size * 2);
      }
      int insert = -at - 1;
      System.arraycopy(keys, insert, keys, insert + 1, size - insert);
      System.arraycopy(nodes, insert, nodes, insert + 1, size - insert);
      keys[insert] = key;
      nodes[insert] = new Node();
      size++;
      return nodes[insert];
    }
  }

  /// The state without a way on.
  static final Node DEAD = new Node();

  private final Node root = new Node();
  private int order;

  Node root() {
    return root;
  }

  void add(Pattern.Path path, Action action) {
    Node node = root;
    for (Pattern.Step step : path.steps()) {
      node = node.grow(step.symbol() * 2 + (step.glued() ? 1 : 0));
    }
    String[] slots = path.steps().stream().map(Pattern.Step::slot).toArray(String[]::new);
    node.ends.add(new End(action, slots, path.before(), path.after(), order++));
  }
}
