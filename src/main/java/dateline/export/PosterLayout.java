package dateline.export;

import dateline.event.Kind;
import dateline.timeline.BarChart;
import dateline.timeline.Box;
import dateline.timeline.Glyph;
import dateline.timeline.Ink;
import dateline.timeline.Layer;
import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import dateline.timeline.Picture;
import dateline.timeline.TextWidths;
import java.util.ArrayList;
import java.util.List;

/// Puts the parts of a poster under each other: title, picture, legend, sources.
final class PosterLayout {
  private static final double MARGIN = 28;
  private static final double LINE = 20;

  private final Poster poster;
  private final TextWidths widths;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();

  PosterLayout(Poster poster, TextWidths widths) {
    this.poster = poster;
    this.widths = widths;
    width = poster.picture().width() + 2 * MARGIN;
  }

  /// The frame around the picture; `pictureY` is where the picture belongs.
  record Frame(Picture around, double pictureX, double pictureY) {}

  Frame frame() {
    double y = MARGIN + 18;
    text(MARGIN, y, poster.title(), Lettering.TITLE, Ink.TEXT);
    if (!poster.subtitle().isEmpty()) {
      y += LINE;
      text(MARGIN, y, poster.subtitle(), Lettering.LABEL, Ink.MUTED);
    }
    double pictureY = y + 16;
    y = legend(pictureY + poster.picture().height() + 26);
    y = sources(y);
    double height = y + MARGIN - 8;
    marks.addFirst(new Mark.Fill(new Box(0, 0, width, height), 0, Ink.PAPER, 1));
    Layer layer = new Layer(new Box(0, 0, width, height), marks);
    return new Frame(new Picture(width, height, List.of(layer), List.of()), MARGIN, pictureY);
  }

  private double legend(double top) {
    double x = MARGIN;
    double y = top;
    for (Poster.Entry entry : poster.legend()) {
      double own = 34 + widths.of(entry.name(), Lettering.DETAIL) + 18;
      if (x + own > width - MARGIN && x > MARGIN) {
        x = MARGIN;
        y += LINE;
      }
      example(entry.example(), x, y - 4);
      text(x + 34, y, entry.name(), Lettering.DETAIL, Ink.TEXT);
      x += own;
    }
    return poster.legend().isEmpty() ? top : y + LINE + 2;
  }

  private void example(Poster.Example example, double x, double y) {
    Box bar = new Box(x, y - 7, 28, 14);
    double middle = x + 14;
    switch (example) {
      case Poster.Example.OfKind(Kind kind) ->
          marks.add(new Mark.Sign(Glyph.of(kind), x + 20, y, 11, Ink.of(kind), 1, false));
      case Poster.Example.Exact() -> {
        marks.add(new Mark.Fill(bar, 4, Ink.MEETING, 0.2));
        marks.add(new Mark.Sign(Glyph.DISC, x + 8, y, 9, Ink.MEETING, 1, false));
      }
      case Poster.Example.Vague() -> {
        marks.add(new Mark.Fade(bar, 12, 12, Ink.MEETING, 0.4, Mark.Ground.PAPER));
        marks.add(new Mark.Sign(Glyph.DISC, middle, y, 9, Ink.MEETING, 1, false));
      }
      case Poster.Example.Planned() -> {
        marks.add(new Mark.Outline(bar, 4, Ink.MEETING, 0.7, 1, true));
        marks.add(new Mark.Sign(Glyph.DISC, x + 8, y, 8, Ink.MEETING, 1, true));
      }
      case Poster.Example.CalledOff() -> {
        marks.add(new Mark.Sign(Glyph.DISC, x + 8, y, 8, Ink.MUTED, 1, true));
        marks.add(new Mark.Line(x, y, x + 28, y, Ink.MUTED, 1, 1, false));
      }
      case Poster.Example.FullBar() -> marks.addAll(BarChart.full(bar));
      case Poster.Example.HollowBar() -> marks.addAll(BarChart.hollow(bar));
      case Poster.Example.HatchedBar() -> marks.addAll(BarChart.hatched(bar));
      case Poster.Example.Doubtful() -> text(x + 17, y + 4, "?", Lettering.CHOSEN, Ink.DOUBT);
    }
  }

  /// The sources, broken into lines at spaces.
  private double sources(double top) {
    double y = top;
    StringBuilder line = new StringBuilder();
    for (String word : poster.sources().split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (widths.of(longer, Lettering.DETAIL) > width - 2 * MARGIN && !line.isEmpty()) {
        text(MARGIN, y, line.toString(), Lettering.DETAIL, Ink.MUTED);
        y += 15;
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    text(MARGIN, y, line.toString(), Lettering.DETAIL, Ink.MUTED);
    return line.isEmpty() ? y - LINE : y + 8;
  }

  private void text(double x, double y, String text, Lettering lettering, Ink ink) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Text(x, y, text, lettering, ink, 1));
    }
  }
}
