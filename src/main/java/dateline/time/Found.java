package dateline.time;

import dateline.article.Words;
import dateline.time.Lexicon.Sense;
import java.util.List;
import java.util.Optional;

/// A match of a rule, as the function behind its `means` sees it.
///
/// `slots` and `fills` run side by side: the name of each step and the [Sense] of a word or the
/// [Item] of an earlier stage that stood there.
record Found(Words words, int from, int to, Rule rule, String[] slots, Object[] fills) {
  boolean has(String slot) {
    return index(slot) >= 0;
  }

  /// The number of a slot's word; zero where the slot was left out.
  int number(String slot) {
    int at = index(slot);
    return at >= 0 && fills[at] instanceof Sense sense ? sense.number() : 0;
  }

  /// What a word list says of the slot's word; empty where the slot was left out.
  String value(String slot) {
    int at = index(slot);
    if (at < 0) {
      return "";
    }
    return switch (fills[at]) {
      case Sense sense -> sense.value();
      case Item(_, _, _, Said.Entry(String value, _), _) -> value;
      default -> "";
    };
  }

  /// Whether a hyphen ties the words to the next one: "a day-long meeting".
  boolean isCompound() {
    return words.glued(to) && words.glued(to + 1) && words.lower(to).equals("-");
  }

  /// What an earlier stage understood in the slot.
  Optional<Said> said(String slot) {
    int at = index(slot);
    return at >= 0 && fills[at] instanceof Item item ? Optional.of(item.said()) : Optional.empty();
  }

  /// The rule's own argument, written behind the name of the function.
  String argument(int i) {
    List<String> arguments = rule.arguments();
    return i < arguments.size() ? arguments.get(i) : "";
  }

  int argumentNumber(int i) {
    return Integer.parseInt(argument(i));
  }

  private int index(String slot) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i].equals(slot)) {
        return i;
      }
    }
    return -1;
  }
}
