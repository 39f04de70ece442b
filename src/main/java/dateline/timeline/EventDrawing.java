package dateline.timeline;

import dateline.event.Status;
import dateline.time.Precision;

/// Draws one event in its place: bar, sign, label.
///
/// Exact days are a solid bar, a vague date one that fades at both ends; what is planned is hollow,
/// what was called off is struck out.
final class EventDrawing {
  private final Scene scene;
  private final TextWidths widths;
  private final double scale;
  private final double shift;
  private final Box plot;
  private final Sheet sheet;

  /// `shift` is the pixel, from instant 0, that lies at the left edge of the plot.
  EventDrawing(Scene scene, TextWidths widths, Stage stage, double shift, Sheet sheet) {
    this.scene = scene;
    this.widths = widths;
    this.shift = shift;
    this.sheet = sheet;
    scale = stage.scale();
    plot = stage.plot();
  }

  /// Draws an item whose track begins at `y`; answers where its sign stands.
  double draw(Item item, Stage.Row row, double y, int lane) {
    Look look = look(item, lane);
    Box bar = bar(item, row, y);
    double sign = signX(item);
    double lineY = row.roomy() ? y + 12 * scale : bar.y() + bar.height() / 2;
    halo(item, bar, look);
    bar(bar, look);
    double size = (row.roomy() ? 13 : 11) * scale;
    sheet.mark(new Mark.Sign(look.glyph, sign, lineY, size, look.ink, look.alpha, look.hollow));
    if (!item.bare() && sign > plot.x() - 4 * scale) {
      words(item, look, sign + 10 * scale, lineY, row.roomy());
    }
    double left = plot.x() + item.left() - shift;
    sheet.spot(
        left,
        bar.y(),
        item.right() - item.left() - 4,
        bar.height(),
        new Thing.Event(item.row(), lane));
    return sign;
  }

  private record Look(
      Ink ink,
      Glyph glyph,
      double alpha,
      boolean hollow,
      boolean struck,
      boolean vague,
      boolean chosen,
      Mark.Ground ground) {
    boolean raised() {
      return ground.ink() == Ink.ACCENT;
    }
  }

  private Look look(Item item, int lane) {
    Bars bars = scene.bars();
    Status status = bars.status(item.row());
    boolean struck =
        status == Status.CANCELLED || status == Status.POSTPONED || status == Status.DENIED;
    return new Look(
        struck ? Ink.MUTED : Ink.of(bars.kind(item.row())),
        Glyph.of(bars.kind(item.row())),
        scene.strong().test(item.row()) ? 1 : 0.3,
        struck || status == Status.PLANNED || status == Status.PROPOSED,
        struck,
        bars.precision(item.row()) != Precision.DAY,
        item.row() == scene.chosen(),
        ground(item, lane));
  }

  /// What is chosen or hovered stands on a plate of its own.
  private Mark.Ground ground(Item item, int lane) {
    if (item.row() == scene.chosen()) {
      return new Mark.Ground(Ink.ACCENT, 0.14);
    }
    return item.row() == scene.hovered()
        ? new Mark.Ground(Ink.ACCENT, 0.07)
        : LaneNames.ground(scene.lanes(), lane);
  }

  private Box bar(Item item, Stage.Row row, double y) {
    double from = Math.max(plot.x() + item.from() - shift, plot.x() - 400);
    double to = Math.min(plot.x() + item.to() - shift, plot.right() + 400);
    double height = row.trackHeight() - (row.roomy() ? 5 : 8) * scale;
    return new Box(from, y, Math.max(0, to - from), height);
  }

  /// Exact: at the beginning, or at the left edge of the plot while the bar goes on. Vague: in the
  /// middle of what is seen of it.
  private double signX(Item item) {
    double group = item.bare() ? 10 * scale : item.labelWidth() + 22 * scale;
    double from = plot.x() + item.from() - shift;
    double to = plot.x() + item.to() - shift;
    boolean vague = scene.bars().precision(item.row()) != Precision.DAY;
    double left = from + 10 * scale;
    if (!vague) {
      double end = Math.max(left, to - 12 * scale);
      return to - from < 20 * scale
          ? (from + to) / 2
          : Math.clamp(plot.x() + 10 * scale, left, end);
    }
    if (to - from < group + 12 * scale) {
      return (from + to) / 2;
    }
    double seen = (Math.max(from, plot.x()) + Math.min(to, plot.right())) / 2;
    double last = Math.max(left, to - group - 2 * scale);
    return Math.clamp(seen - group / 2 + 5 * scale, left, last);
  }

  private void halo(Item item, Box bar, Look look) {
    if (!look.raised()) {
      return;
    }
    double left = plot.x() + item.left() - shift - 2;
    double right = Math.min(left + item.right() - item.left() - 2, plot.right() - 2);
    Box box = new Box(left, bar.y() - 1, Math.max(4, right - left), bar.height() + 2);
    sheet.mark(new Mark.Fill(box, 6 * scale, look.ground.ink(), look.ground.strength()));
    if (look.chosen) {
      sheet.mark(new Mark.Outline(box, 6 * scale, Ink.ACCENT, 1, 1.5, false));
    }
  }

  private void bar(Box bar, Look look) {
    if (bar.width() < 4) {
      return;
    }
    double radius = Math.min(5 * scale, bar.width() / 2);
    if (look.vague) {
      double soft = bar.width() * 0.42;
      double strength = (look.hollow ? 0.12 : 0.3) * look.alpha;
      sheet.mark(new Mark.Fade(bar, soft, soft, look.ink, strength, look.ground));
    } else if (!look.hollow) {
      sheet.mark(new Mark.Fill(bar, radius, look.ink, 0.17 * look.alpha));
    }
    if (look.hollow && bar.width() >= 8) {
      sheet.mark(new Mark.Outline(inset(bar), radius, look.ink, 0.6 * look.alpha, 1, true));
    }
  }

  private static Box inset(Box box) {
    return new Box(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
  }

  private void words(Item item, Look look, double x, double lineY, boolean roomy) {
    double baseline = lineY + 4.5 * scale;
    double at = x;
    Bars bars = scene.bars();
    if (bars.doubtful(item.row())) {
      sheet.text(at, baseline, "?", Lettering.CHOSEN, Ink.DOUBT, look.alpha);
      at += Packing.MARKER * scale;
    }
    if (bars.starred(item.row())) {
      sheet.mark(new Mark.Sign(Glyph.STAR, at + 4 * scale, lineY, 10 * scale, Ink.STAR, 1, false));
      at += Packing.MARKER * scale;
    }
    Ink ink = look.struck ? Ink.MUTED : Ink.TEXT;
    double alpha = look.alpha < 1 ? 0.55 : 1;
    double end = plot.x() + item.right() - shift;
    String label = seen(item.label(), Lettering.LABEL, at, end);
    sheet.text(at, baseline, label, Lettering.LABEL, ink, alpha);
    if (look.struck) {
      double y = AxisDrawing.crisp(lineY);
      sheet.line(at, y, at + widths.of(label, Lettering.LABEL), y, Ink.MUTED, 0.9);
    }
    if (roomy) {
      String detail =
          widths.fitted(bars.detail(item.row()), Lettering.DETAIL, item.labelWidth() + 1);
      String fitted = seen(detail, Lettering.DETAIL, x, end);
      sheet.text(x, lineY + 19 * scale, fitted, Lettering.DETAIL, Ink.MUTED, alpha);
    }
  }

  /// As much of a text as fits before its own end and the right edge.
  private String seen(String text, Lettering lettering, double x, double end) {
    double room = Math.min(plot.right() - 4 * scale, end - 4 * scale) - x;
    return widths.fitted(text, lettering, Math.max(0, room));
  }
}
