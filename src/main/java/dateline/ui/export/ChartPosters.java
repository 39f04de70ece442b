package dateline.ui.export;

import dateline.export.Poster;
import dateline.export.Poster.Example;
import dateline.export.Typeface;
import dateline.query.Answer;
import dateline.query.Tally;
import dateline.timeline.BarChart;
import dateline.ui.words.BarWords;
import dateline.ui.words.TimelineWords;
import dateline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Makes posters of the chart: the same bars as in the window, as many as a page bears.
record ChartPosters(Words words) {
  private static final double WIDE = 720;
  private static final int MOST = 400;

  /// A poster of an answer, with this title.
  Poster poster(String title, Answer answer, Tally.By by) {
    Tally tally = Tally.of(answer, by);
    BarWords names = new BarWords(words);
    List<BarChart.Bar> bars =
        tally.bars().stream()
            .limit(MOST)
            .map(bar ->
                new BarChart.Bar(names.name(bar, by), bar.occurred(), bar.planned(), bar.off()))
            .toList();
    return new Poster(
        title,
        words.say("chart.subtitle", answer.total(), words.name(by)),
        new BarChart(Typeface.load(), new TimelineWords(words)).picture(bars, WIDE),
        legend(bars),
        foot(names.left(tally), tally.bars().size() - bars.size()));
  }

  private List<Poster.Entry> legend(List<BarChart.Bar> bars) {
    List<Poster.Entry> legend = new ArrayList<>();
    if (bars.stream().anyMatch(bar -> bar.occurred() > 0)) {
      legend.add(new Poster.Entry(new Example.FullBar(), words.say("chart.occurred")));
    }
    if (bars.stream().anyMatch(bar -> bar.planned() > 0)) {
      legend.add(new Poster.Entry(new Example.HollowBar(), words.say("chart.planned")));
    }
    if (bars.stream().anyMatch(bar -> bar.off() > 0)) {
      legend.add(new Poster.Entry(new Example.HatchedBar(), words.say("chart.off")));
    }
    return legend;
  }

  private String foot(String left, int cut) {
    return cut > 0 ? (words.say("chart.cut", cut) + " " + left).strip() : left;
  }
}
