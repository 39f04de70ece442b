package dateline.time;

import java.util.ArrayList;
import java.util.List;

/// The text of a `find` line, spelled out as all the runs of symbols it allows.
///
/// `word` is itself (with a capital: only so), `<class>` a word list or an earlier stage's find,
/// `<class:slot>` the same under another name, `[…]` may be missing, `(…|…)` is one of several,
/// `{…}` at either end must be there but is not part of the expression, `~x` must stand without a
/// space before it.
final class Pattern {
  /// One word of a pattern.
  record Step(int symbol, boolean glued, String slot) {}

  /// One way through a pattern; `before` and `after` count the words that are only looked at.
  record Path(List<Step> steps, int before, int after) {
    Path then(Step step, boolean looked) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(step);
      int ahead = looked && before == steps.size() ? before + 1 : before;
      int behind = looked && ahead < longer.size() ? after + 1 : after;
      return new Path(longer, ahead, behind);
    }
  }

  private final Lexicon lexicon;
  private final String where;
  private final List<String> tokens;
  private int at;
  private boolean looked;

  private Pattern(Lexicon lexicon, String where, String text) {
    this.lexicon = lexicon;
    this.where = where;
    this.tokens = tokens(text);
  }

  /// All the ways through a pattern.
  static List<Path> paths(Lexicon lexicon, String where, String text) {
    Pattern pattern = new Pattern(lexicon, where, text);
    List<Path> paths = pattern.sequence(List.of(new Path(List.of(), 0, 0)));
    if (pattern.at < pattern.tokens.size()) {
      throw new IllegalStateException(where + ": unexpected " + pattern.tokens.get(pattern.at));
    }
    return paths;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String piece : text.split("\\s+", -1)) {
      int from = 0;
      for (int i = 0; i < piece.length(); i++) {
        if ("[](){}|".indexOf(piece.charAt(i)) >= 0) {
          if (i > from) {
            tokens.add(piece.substring(from, i));
          }
          tokens.add(piece.substring(i, i + 1));
          from = i + 1;
        } else if (piece.charAt(i) == '~' && i > from) {
          tokens.add(piece.substring(from, i));
          from = i;
        }
      }
      if (from < piece.length()) {
        tokens.add(piece.substring(from));
      }
    }
    return tokens;
  }

  private List<Path> sequence(List<Path> start) {
    List<Path> paths = start;
    while (at < tokens.size()) {
      String token = tokens.get(at);
      switch (token) {
        case ")", "]", "}", "|" -> {
          return paths;
        }
        case "[" -> paths = optional(paths);
        case "(" -> paths = group(paths, ")");
        case "{" -> paths = context(paths);
        default -> paths = step(paths, token);
      }
    }
    return paths;
  }

  private List<Path> optional(List<Path> paths) {
    List<Path> both = new ArrayList<>(group(paths, "]"));
    both.addAll(paths);
    return both;
  }

  private List<Path> context(List<Path> paths) {
    looked = true;
    List<Path> longer = group(paths, "}");
    looked = false;
    return longer;
  }

  private List<Path> group(List<Path> paths, String close) {
    List<Path> all = new ArrayList<>();
    do {
      at++;
      all.addAll(sequence(paths));
    } while (at < tokens.size() && tokens.get(at).equals("|"));
    if (at >= tokens.size() || !tokens.get(at).equals(close)) {
      throw new IllegalStateException(where + ": " + close + " is missing");
    }
    at++;
    return all;
  }

  private List<Path> step(List<Path> paths, String token) {
    at++;
    boolean glued = token.length() > 1 && token.startsWith("~");
    String word = glued ? token.substring(1) : token;
    Step step =
        word.startsWith("<") && word.endsWith(">") ? named(word, glued) : plain(word, glued);
    return paths.stream().map(path -> path.then(step, looked)).toList();
  }

  private Step plain(String word, boolean glued) {
    return new Step(lexicon.literal(word), glued, "");
  }

  private Step named(String word, boolean glued) {
    String inside = word.substring(1, word.length() - 1);
    int colon = inside.indexOf(':');
    String type = colon < 0 ? inside : inside.substring(0, colon);
    String slot = colon < 0 ? inside : inside.substring(colon + 1);
    if (!lexicon.knows("<" + type + ">")) {
      throw new IllegalStateException(
          where + ": no list and no earlier stage makes <" + type + ">");
    }
    return new Step(lexicon.symbol("<" + type + ">"), glued, slot);
  }
}
