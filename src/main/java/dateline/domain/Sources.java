package dateline.domain;

import dateline.article.Span;
import dateline.domain.Tokens.Gap;
import java.util.ArrayList;
import java.util.List;

/// Finds who says so: "the White House said", "according to Xinhua", "estimated … CCTV".
///
/// The source is the hit that ends a few words before the verb in the same clause, or starts a few
/// words after it where the verb follows a quotation or a comma.
final class Sources {
  private static final int BEFORE = 3;
  private static final int AFTER = 5;

  private final Tokens tokens;
  private final List<Hit> hits;

  private Sources(Tokens tokens, List<Hit> hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /// A hit, by its number, that a text names as a source, and the words from it to the verb.
  record Source(Span span, int hit) {}

  /// The sources of a text in order.
  static List<Source> of(Tokens tokens, Knowledge knowledge, List<Hit> hits) {
    return new Sources(tokens, hits).all(knowledge);
  }

  private List<Source> all(Knowledge knowledge) {
    List<Source> found = new ArrayList<>();
    int at = 0;
    int hit = 0;
    while (at < tokens.count()) {
      Lexicon.Match<String> verb = knowledge.speech.longest(tokens, at);
      if (verb.values().isEmpty()) {
        at++;
        continue;
      }
      while (hit < hits.size() && hits.get(hit).span().end() <= tokens.start(at)) {
        hit++;
      }
      boolean inside = hit < hits.size() && hits.get(hit).span().start() < tokens.end(at);
      int source = inside ? -1 : source(at, verb, hit);
      if (source >= 0) {
        Span named = hits.get(source).span();
        int start = Math.min(named.start(), tokens.start(at));
        int end = Math.max(named.end(), tokens.end(verb.end() - 1));
        found.add(new Source(new Span(start, end), source));
      }
      at = verb.end();
    }
    return List.copyOf(found);
  }

  /// The number of the hit that speaks, -1 for none; `next` is the first hit after the verb.
  private int source(int at, Lexicon.Match<String> verb, int next) {
    boolean only = verb.values().contains("after");
    if (!only && next > 0 && speaks(next - 1)) {
      int end = tokens.firstFrom(hits.get(next - 1).span().end());
      if (at - end <= BEFORE && oneClause(end, at) && !denied(end, at)) {
        return next - 1;
      }
    }
    if (next < hits.size() && (only || tokens.gap(at) != Gap.NONE)) {
      int chosen = speaks(next) ? next : next + 1;
      if (chosen < hits.size() && speaks(chosen)) {
        int first = tokens.firstFrom(hits.get(chosen).span().start());
        if (first - verb.end() <= AFTER && oneClause(verb.end(), first)) {
          return chosen;
        }
      }
    }
    return -1;
  }

  private boolean speaks(int hit) {
    return switch (hits.get(hit)) {
      case Hit.Named n -> true;
      case Hit.Titled t -> true;
      case Hit.Side side -> side.use() != Sense.Use.ADJECTIVE;
      case Hit.Body b -> true;
      case Hit.Nameless n -> true;
      case Hit.Counterpart c -> true;
      case Hit.Pair p -> false;
      case Hit.Pronoun p -> true;
    };
  }

  private boolean denied(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "not") || tokens.is(i, "cannot") || tokens.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private boolean oneClause(int from, int to) {
    for (int i = from; i <= to && i < tokens.count(); i++) {
      if (tokens.gap(i) == Gap.STOP && i > from) {
        return false;
      }
    }
    return true;
  }
}
