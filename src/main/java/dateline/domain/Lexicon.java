package dateline.domain;

import dateline.domain.Tokens.Gap;
import dateline.domain.Tokens.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases and what they stand for, found word by word.
///
/// A phrase matches whatever its accents and its case, but a word that the table writes with a
/// capital must start with one in the text too, and a short one in capitals ("US", "AI") must be in
/// capitals. The time for a text grows with its words, not with the number of phrases.
final class Lexicon<T> {
  private final Node<T> root = new Node<>();

  /// Where a phrase ends (exclusive) and all it may stand for.
  record Match<T>(int end, List<T> values) {}

  private record Entry<T>(T value, Shape[] shapes) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final List<Entry<T>> entries = new ArrayList<>(1);
  }

  /// Adds a phrase, before any matching.
  void add(String phrase, T value) {
    Tokens words = Tokens.of(phrase);
    if (words.count() == 0) {
      throw new IllegalArgumentException("no word in \"" + phrase + "\"");
    }
    Node<T> node = root;
    Shape[] shapes = new Shape[words.count()];
    for (int i = 0; i < words.count(); i++) {
      node = node.next.computeIfAbsent(words.folded(i), word -> new Node<>());
      shapes[i] = words.shape(i);
    }
    for (Entry<T> entry : node.entries) {
      if (entry.value.equals(value)) {
        return;
      }
    }
    node.entries.add(new Entry<>(value, shapes));
  }

  /// The longest phrase that starts at word `from`, or one that ends there and stands for nothing.
  Match<T> longest(Tokens tokens, int from) {
    Node<T> node = root;
    int end = from;
    List<T> values = List.of();
    for (int at = from; at < tokens.count(); at++) {
      if (at > from && tokens.gap(at) != Gap.NONE) {
        break;
      }
      node = node.next.get(tokens.folded(at));
      if (node == null) {
        break;
      }
      if (!node.entries.isEmpty()) {
        List<T> found = fitting(node, tokens, from);
        if (!found.isEmpty()) {
          values = found;
          end = at + 1;
        }
      }
    }
    return new Match<>(end, values);
  }

  private static <T> List<T> fitting(Node<T> node, Tokens tokens, int from) {
    List<T> found = new ArrayList<>(node.entries.size());
    for (Entry<T> entry : node.entries) {
      if (fits(entry.shapes, tokens, from)) {
        found.add(entry.value);
      }
    }
    return found;
  }

  private static boolean fits(Shape[] shapes, Tokens tokens, int from) {
    for (int i = 0; i < shapes.length; i++) {
      Shape written = tokens.shape(from + i);
      boolean fits =
          switch (shapes[i]) {
            case SMALL -> true;
            case CAPITAL -> written != Shape.SMALL;
            case CAPITALS ->
                written == Shape.CAPITALS
                    || (written == Shape.CAPITAL && tokens.folded(from + i).length() > 3);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
