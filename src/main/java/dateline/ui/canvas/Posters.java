package dateline.ui.canvas;

import dateline.event.Kind;
import dateline.event.Status;
import dateline.export.Poster;
import dateline.export.Poster.Example;
import dateline.export.Typeface;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.time.Precision;
import dateline.timeline.Bars;
import dateline.timeline.Layout;
import dateline.timeline.Picture;
import dateline.timeline.Scene;
import dateline.timeline.Stage;
import dateline.timeline.Thing;
import dateline.timeline.Viewport;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes posters of a timeline: what is shown, with the chosen event and its arcs, or all that was
/// found, from the same scene as on the screen.
public final class Posters {
  private static final double WIDE = 1600;
  private static final int MOST_SOURCES = 12;

  private final TimelinePane pane;
  private final Words words;
  private final Optional<LocalDate> known;

  /// Posters of what a pane shows; `known` is the day as of which it does, where that is not today.
  public Posters(TimelinePane pane, Words words, Optional<LocalDate> known) {
    this.pane = pane;
    this.words = words;
    this.known = known;
  }

  /// A poster with this title.
  public Poster poster(String title, boolean whole) {
    TimelineContent content = pane.content().orElseThrow();
    Typeface type = Typeface.load();
    double width = whole ? Math.max(WIDE, pane.getWidth()) : pane.getWidth();
    Stage stage = Stage.onPaper(width, pane.getHeight(), content.lanes());
    Viewport viewport =
        whole
            ? stage.wholeOnPaper(content.extent())
            : pane.target().resized(stage.plot().width()).scrolled(0);
    Scene scene = content.scene(whole ? -1 : pane.chosen(), -1, pane.today());
    Picture picture =
        new Layout(type, pane.words()).picture(scene, stage, viewport, width, stage.height());
    return new Poster(
        title,
        known
                .map(day -> words.say("past.suffix", new DayWords(words).day(day)) + " · ")
                .map(past -> past.substring(0, 1).toUpperCase(words.locale()) + past.substring(1))
                .orElse("")
            + subtitle(content.answer(), viewport, content),
        picture,
        legend(content.bars(), picture),
        sources(content.answer()));
  }

  private String subtitle(Answer answer, Viewport viewport, TimelineContent content) {
    double first = Math.max(viewport.first(), content.extent().firstDay());
    double last = Math.min(viewport.last(), content.extent().lastDay());
    if (last < first) {
      return words.say("picture.events", answer.total());
    }
    return words.say(
        "picture.subtitle",
        answer.total(),
        pane.words()
            .days(
                LocalDate.ofEpochDay((long) Math.floor(first)),
                LocalDate.ofEpochDay((long) Math.floor(last))));
  }

  /// The signs that occur in the picture.
  private List<Poster.Entry> legend(Bars bars, Picture picture) {
    Set<Integer> rows = new TreeSet<>();
    picture
        .events()
        .forEach(spot -> {
          if (spot.thing() instanceof Thing.Event event) {
            rows.add(event.row());
          }
        });
    List<Poster.Entry> entries = new ArrayList<>();
    rows.stream()
        .map(bars::kind)
        .collect(Collectors.toCollection(() -> new TreeSet<Kind>()))
        .forEach(kind -> entries.add(new Poster.Entry(new Example.OfKind(kind), words.name(kind))));
    manners(bars, rows, entries);
    return entries;
  }

  private void manners(Bars bars, Collection<Integer> rows, List<Poster.Entry> entries) {
    if (rows.stream().anyMatch(row -> bars.precision(row) != Precision.DAY)) {
      entries.add(new Poster.Entry(new Example.Vague(), words.say("picture.vague")));
    }
    if (rows.stream().anyMatch(row -> bars.status(row) == Status.PLANNED)) {
      entries.add(new Poster.Entry(new Example.Planned(), words.say("picture.planned")));
    }
    if (rows.stream().anyMatch(row -> bars.status(row) == Status.CANCELLED)) {
      entries.add(new Poster.Entry(new Example.CalledOff(), words.say("picture.calledOff")));
    }
    if (rows.stream().anyMatch(bars::doubtful)) {
      entries.add(new Poster.Entry(new Example.Doubtful(), words.say("picture.doubtful")));
    }
  }

  private String sources(Answer answer) {
    List<Answer.Count> counts = answer.counts().getOrDefault(Facet.SOURCE, List.of());
    if (counts.isEmpty()) {
      return "";
    }
    String names =
        counts.stream()
            .limit(MOST_SOURCES)
            .map(Answer.Count::value)
            .collect(Collectors.joining(", "));
    int more = counts.size() - MOST_SOURCES;
    return more > 0
        ? words.say("picture.sourcesAndMore", names, more)
        : words.say("picture.sources", names);
  }
}
