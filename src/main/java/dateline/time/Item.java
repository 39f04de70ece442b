package dateline.time;

/// An expression found by a rule, from word `from` up to, not including, word `to`.
record Item(int from, int to, Action action, Said said) {
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
