package dateline.ui.words;

import dateline.query.Query;
import dateline.query.Tally;
import dateline.time.DateRange;
import dateline.time.Precision;

/// What the bars of a chart are called, and what they say.
public final class BarWords {
  private final Words words;
  private final Names names;
  private final DayWords days;

  /// What charts say in these words.
  public BarWords(Words words) {
    this.words = words;
    names = new Names(words);
    days = DayWords.brief(words);
  }

  /// "Nov 2023", "Taiwan".
  public String name(Tally.Bar bar, Tally.By by) {
    return bar.days()
        .map(during -> name(during, by))
        .orElseGet(() -> names.say(by.facet().orElseThrow(), bar.value()));
  }

  private String name(Query.During during, Tally.By by) {
    Precision precision =
        switch (by) {
          case YEAR -> Precision.YEAR;
          case QUARTER -> Precision.QUARTER;
          case MONTH -> Precision.MONTH;
          case TOPIC, WHO, COUNTRY, KIND -> Precision.DAY;
        };
    return days.say(new DateRange(during.first(), during.last(), precision));
  }

  /// "Nov 2023: 12 events, 3 of them planned".
  public String sentence(Tally.Bar bar, Tally.By by) {
    return words.say("chart.bar", name(bar, by), bar.total(), bar.planned(), bar.off());
  }

  /// What is in no bar, or nothing.
  public String left(Tally tally) {
    return tally.vague() + tally.undated() == 0
        ? ""
        : words.say("chart.left", tally.vague(), tally.undated());
  }

  /// The chart in one sentence.
  public String summary(Tally tally, int events) {
    return tally.bars().stream()
        .max(java.util.Comparator.comparingInt(Tally.Bar::total))
        .map(most ->
            words.say(
                "chart.summary",
                events,
                words.name(tally.by()),
                tally.bars().size(),
                name(most, tally.by()),
                most.total()))
        .orElse(words.say("chart.nothing"));
  }
}
