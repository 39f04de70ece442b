package dateline.time;

import dateline.article.Span;
import dateline.time.Corpus.Document;
import dateline.time.Corpus.Marked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many expressions were marked, found, met and given the right value, as TempEval-3 counts
/// them: pairs with the same span first, then from left to right the one with the most in common.
record Tally(int wanted, int found, int met, int right) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  /// A found expression and the marked one that it meets.
  record Pair(TimeExpression found, Marked marked) {
    boolean isRight() {
      return found.timex().value().equals(marked.value());
    }

    boolean isSameDays() {
      return CalendarValue.of(found.timex().value()).equals(CalendarValue.of(marked.value()));
    }
  }

  static Tally of(Document document, List<TimeExpression> found) {
    List<Pair> pairs = pairs(document, found);
    int right = (int) pairs.stream().filter(Pair::isRight).count();
    return new Tally(document.gold().size(), found.size(), pairs.size(), right);
  }

  /// The same over calendar dates only, which are right when they say the same days.
  static Tally ofDates(Document document, List<TimeExpression> found) {
    List<Marked> gold =
        document.gold().stream().filter(one -> CalendarValue.of(one.value()).isPresent()).toList();
    List<TimeExpression> dates =
        found.stream().filter(one -> CalendarValue.of(one.timex().value()).isPresent()).toList();
    List<Pair> pairs = pairs(new Document(document.article(), gold), dates);
    int right = (int) pairs.stream().filter(Pair::isSameDays).count();
    return new Tally(gold.size(), dates.size(), pairs.size(), right);
  }

  static List<Pair> pairs(Document document, List<TimeExpression> found) {
    Map<Span, TimeExpression> left = new HashMap<>();
    found.forEach(one -> left.putIfAbsent(one.span(), one));
    List<Pair> pairs = new ArrayList<>();
    List<Marked> open = new ArrayList<>();
    for (Marked marked : document.gold()) {
      TimeExpression same = left.remove(marked.span());
      if (same == null) {
        open.add(marked);
      } else {
        pairs.add(new Pair(same, marked));
      }
    }
    for (Marked marked : open) {
      left.values().stream()
          .filter(one -> one.span().overlaps(marked.span()))
          .max(
              Comparator.comparingInt((TimeExpression one) -> common(one.span(), marked.span()))
                  .thenComparingInt(one -> -one.span().start()))
          .ifPresent(one -> {
            left.remove(one.span());
            pairs.add(new Pair(one, marked));
          });
    }
    return pairs;
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  Tally plus(Tally other) {
    return new Tally(
        wanted + other.wanted, found + other.found, met + other.met, right + other.right);
  }

  /// F1 of values, in percent.
  double value() {
    return wanted + found == 0 ? 0 : 200.0 * right / (wanted + found);
  }

  /// F1 of expressions met at all, in percent.
  double relaxed() {
    return wanted + found == 0 ? 0 : 200.0 * met / (wanted + found);
  }
}
