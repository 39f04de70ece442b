package dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Draws counts as bars that lie under each other: what took place is full, what is planned hollow,
/// what was called off hatched, so that no colour is needed to tell them apart.
public final class BarChart {
  private static final double ROW = 22;
  private static final double BAR = 13;
  private static final double GAP = 8;

  private final TextWidths widths;
  private final Wording wording;

  /// A bar: its name, and how many took place, are planned, and were called off.
  public record Bar(String name, int occurred, int planned, int off) {
    /// All of them.
    public int total() {
      return occurred + planned + off;
    }
  }

  /// Charts in this type and language.
  public BarChart(TextWidths widths, Wording wording) {
    this.widths = widths;
    this.wording = wording;
  }

  /// The picture of some bars, so wide, and as high as they need.
  public Picture picture(List<Bar> bars, double width) {
    double names = 0;
    int most = 1;
    for (Bar bar : bars) {
      names = Math.max(names, widths.of(bar.name(), Lettering.DETAIL));
      most = Math.max(most, bar.total());
    }
    names = Math.min(names, width * 0.4);
    double numbers = widths.of(wording.number(most), Lettering.DETAIL);
    double left = names + GAP;
    double unit = Math.max(1, width - left - numbers - 2 * GAP) / most;
    double height = Math.max(1, bars.size()) * ROW + 2;
    Sheet sheet = new Sheet(new Box(0, 0, width, height));
    sheet.line(left - 0.5, 0, left - 0.5, height, Ink.RULE, 1);
    for (int i = 0; i < bars.size(); i++) {
      row(sheet, bars.get(i), i * ROW, left, unit, names);
    }
    return new Picture(width, height, List.of(sheet.layer()), List.of());
  }

  private void row(Sheet sheet, Bar bar, double top, double left, double unit, double names) {
    double base = top + ROW / 2 + 4;
    String name = widths.fitted(bar.name(), Lettering.DETAIL, names);
    sheet.text(
        left - GAP - widths.of(name, Lettering.DETAIL), base, name, Lettering.DETAIL, Ink.TEXT, 1);
    double y = top + (ROW - BAR) / 2;
    double x = left;
    x = part(sheet, bar.occurred(), x, y, unit, BarChart::full);
    x = part(sheet, bar.planned(), x, y, unit, BarChart::hollow);
    x = part(sheet, bar.off(), x, y, unit, BarChart::hatched);
    if (bar.total() > 0) {
      String number = wording.number(bar.total());
      sheet.text(x + GAP / 2 + 2, base, number, Lettering.DETAIL, Ink.MUTED, 1);
    }
  }

  /// Draws a part of a bar, and tells where it ends.
  private static double part(
      Sheet sheet, int count, double x, double y, double unit, Function<Box, List<Mark>> look) {
    if (count > 0) {
      look.apply(new Box(x, y, count * unit, BAR)).forEach(sheet::mark);
    }
    return x + count * unit;
  }

  /// How a bar looks that stands for what took place.
  public static List<Mark> full(Box box) {
    return List.of(new Mark.Fill(box, 0, Ink.ACCENT, 1));
  }

  /// How a bar looks that stands for what is planned.
  public static List<Mark> hollow(Box box) {
    return List.of(new Mark.Outline(inside(box), 0, Ink.ACCENT, 1, 1.5, false));
  }

  /// How a bar looks that stands for what was called off: slanting lines in a box.
  public static List<Mark> hatched(Box box) {
    Box in = inside(box);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Outline(in, 0, Ink.MUTED, 1, 1, false));
    for (double at = in.x() - in.height() + 4; at < in.right(); at += 4) {
      double x0 = Math.max(at, in.x());
      double x1 = Math.min(at + in.height(), in.right());
      double y0 = in.bottom() - (x0 - at);
      double y1 = in.bottom() - (x1 - at);
      marks.add(new Mark.Line(x0, y0, x1, y1, Ink.MUTED, 1, 1, false));
    }
    return marks;
  }

  private static Box inside(Box box) {
    return new Box(box.x() + 1, box.y() + 0.75, Math.max(1, box.width() - 1.5), box.height() - 1.5);
  }
}
