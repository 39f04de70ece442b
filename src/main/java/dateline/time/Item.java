package dateline.time;

/// An expression found by a rule, from word `from` up to, not including, word `to`.
///
/// `fills` are what it was made of: a [Lexicon.Sense] for a word, an [Item] of an earlier stage.
record Item(int from, int to, Action action, Said said, Object[] fills) {
  int length() {
    return to - from;
  }

  int symbol() {
    return action.symbol();
  }

  Rule rule() {
    return action.rule();
  }
}
