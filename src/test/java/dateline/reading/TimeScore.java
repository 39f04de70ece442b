package dateline.reading;

import dateline.article.Span;
import dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/// Compares the expressions of time found in a text with those a careful reader found, as the
/// TempEval-3 task does: an expression is met when the two spans share a character, strictly when
/// they are the same, and its value is right when TIMEX3 writes it the same way.
record TimeScore(Ratio met, Ratio strict, Ratio value, List<String> faults) {
  static final TimeScore NONE = new TimeScore(Ratio.NONE, Ratio.NONE, Ratio.NONE, List.of());

  static TimeScore of(Annotated text, List<TimeExpression> found) {
    List<TimeExpression> left = new ArrayList<>(found);
    List<String> faults = new ArrayList<>();
    int met = 0;
    int strict = 0;
    int value = 0;
    for (GoldTime gold : text.times()) {
      List<TimeExpression> hits =
          left.stream().filter(one -> one.span().overlaps(gold.span())).limit(1).toList();
      if (hits.isEmpty()) {
        faults.add(text.doc() + ": missed " + gold.words() + " = " + gold.timex().value());
      }
      for (TimeExpression hit : hits) {
        left.remove(hit);
        met++;
        strict += hit.span().equals(gold.span()) ? 1 : 0;
        if (hit.timex().value().equals(gold.timex().value())) {
          value++;
        } else {
          faults.add(
              text.doc()
                  + (": " + gold.words() + " is " + gold.timex().value())
                  + (", not " + hit.timex().value() + " by " + hit.rule()));
        }
      }
    }
    left.forEach(one -> faults.add(text.doc() + ": too much: " + words(text, one.span())));
    int all = text.times().size();
    return new TimeScore(
        new Ratio(met, found.size(), all),
        new Ratio(strict, found.size(), all),
        new Ratio(value, found.size(), all),
        faults);
  }

  TimeScore plus(TimeScore other) {
    List<String> both = new ArrayList<>(faults);
    both.addAll(other.faults);
    return new TimeScore(
        met.plus(other.met), strict.plus(other.strict), value.plus(other.value), both);
  }

  private static String words(Annotated text, Span span) {
    return span.of(text.article().text()).replace('\n', ' ');
  }
}
