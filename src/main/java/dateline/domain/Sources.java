package dateline.domain;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds who says so: "the White House said", "according to Xinhua", "estimated … CCTV".
final class Sources {
  private Sources() {}

  /// The sources of a text in order.
  static List<SaidBy> of(Tokens tokens, Knowledge knowledge, List<Hit> hits, Casting casting) {
    List<SaidBy> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      Lexicon.Match<String> verb = knowledge.speech.longest(tokens, at);
      if (verb.values().isEmpty()) {
        at++;
        continue;
      }
      source(tokens, at, verb, hits, casting, found);
      at = verb.end();
    }
    return List.copyOf(found);
  }

  private static void source(
      Tokens tokens,
      int at,
      Lexicon.Match<String> verb,
      List<Hit> hits,
      Casting casting,
      List<SaidBy> found) {
    boolean after = verb.values().contains("after");
    Hit best = null;
    for (Hit hit : hits) {
      int first = tokens.firstFrom(hit.span().start());
      int end = tokens.firstFrom(hit.span().end());
      if (!after && end <= at && at - end <= 3 && sameClause(tokens, end, at)) {
        best = hit;
      } else if (best == null
          && first >= verb.end()
          && first - verb.end() <= 5
          && sameClause(tokens, verb.end(), first)
          && (after || tokens.gap(at) == Tokens.Gap.STOP || tokens.gap(at) == Tokens.Gap.COMMA)) {
        best = hit;
      }
    }
    if (best != null) {
      String name = casting.source(best);
      if (!name.isEmpty()) {
        int start = Math.min(best.span().start(), tokens.start(at));
        int end = Math.max(best.span().end(), tokens.end(verb.end() - 1));
        found.add(new SaidBy(new Span(start, end), name));
      }
    }
  }

  private static boolean sameClause(Tokens tokens, int from, int to) {
    for (int i = from; i <= to && i < tokens.count(); i++) {
      if (tokens.gap(i) == Tokens.Gap.STOP) {
        return false;
      }
    }
    return true;
  }
}
