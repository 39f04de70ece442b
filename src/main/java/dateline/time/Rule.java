package dateline.time;

import java.util.List;

/// One rule of a rule file: a pattern, and the name of the function that says what it means.
///
/// `makes` is the class under which later stages may use what it finds, `priority` decides between
/// two rules that find the same words, the higher wins.
record Rule(
    String name,
    String file,
    int line,
    int stage,
    String makes,
    String means,
    List<String> arguments,
    int priority,
    List<String> patterns,
    List<Example> examples) {

  /// What finds list entries of several words: no rule of a file.
  static final Rule NONE = new Rule("", "", 0, 0, "", "", List.of(), 0, List.of(), List.of());

  /// A sentence under a rule, with what the rule makes of it; no value where it must find nothing.
  record Example(String file, int line, String text, String expected, boolean matches) {}
}
