package dateline.domain;

import dateline.domain.Tokens.Gap;
import java.util.Set;

/// Tells the country that something is done to ("arms sales to Taiwan", "tariffs on China") or that
/// does it ("Beijing's decision") from the one that is only a place.
final class Aims {
  private static final Set<String> DONE = Naming.named("done-to");
  private static final Set<String> TOWARDS =
      Set.of("to", "on", "against", "for", "toward", "towards", "of");
  private static final Set<String> DEEDS = Naming.named("deed");
  private static final Set<String> SENT = Naming.named("sent");
  private static final int REACH = 6;

  private Aims() {}

  /// Whether the country at word `from` is the one that a measure is aimed at.
  static boolean target(Tokens tokens, int from) {
    int before = skipArticle(tokens, from);
    if (before < 0 || !TOWARDS.contains(tokens.folded(before))) {
      return false;
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (tokens.gap(i + 1) != Gap.NONE) {
        return false;
      }
      if (DONE.contains(tokens.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the country at word `from` sent people: "officials from China".
  static boolean sender(Tokens tokens, int from) {
    int before = skipArticle(tokens, from);
    return tokens.is(before, "from") && before > 0 && SENT.contains(tokens.folded(before - 1));
  }

  /// Whether the possessive that ends before word `to` does something: "Beijing's decision".
  static boolean doer(Tokens tokens, int to) {
    for (int i = to; i < Math.min(to + 2, tokens.count()) && tokens.gap(i) == Gap.NONE; i++) {
      if (DEEDS.contains(tokens.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static int skipArticle(Tokens tokens, int from) {
    return tokens.is(from - 1, "the") ? from - 2 : from - 1;
  }
}
