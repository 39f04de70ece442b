package dateline.ui.canvas;

import dateline.timeline.Box;
import dateline.timeline.Ink;
import dateline.timeline.Layer;
import dateline.timeline.Mark;
import dateline.timeline.Picture;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// Paints a picture on a canvas and decides nothing.
///
/// Without a graphics card a filled rectangle costs a hundredth of a filled outline. Where a pixel
/// is a pixel, corners and dashes are therefore laid like bricks, and signs stamped. A clip that
/// does not end with a pixel costs more than all that is painted in it, so its edges are moved to
/// the next. Paper is laid first, since text costs half as much again where what lies below is not
/// opaque.
final class Painter {
  private final GraphicsContext canvas;
  private final Function<Ink, Color> palette;
  private final Fonts fonts;
  private final Stamps stamps;
  private final Bricks bricks;
  private final double density;
  private final boolean fine;

  /// `density` is the number of the screen's pixels to a pixel.
  Painter(
      GraphicsContext canvas,
      Function<Ink, Color> palette,
      Fonts fonts,
      Stamps stamps,
      double density) {
    this.canvas = canvas;
    this.palette = palette;
    this.fonts = fonts;
    this.stamps = stamps;
    bricks = new Bricks(canvas);
    this.density = density;
    fine = density != 1;
  }

  void paint(Picture picture) {
    canvas.setTextBaseline(VPos.BASELINE);
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.setFill(palette.apply(Ink.PAPER));
    canvas.fillRect(0, 0, picture.width(), picture.height());
    for (Layer layer : picture.layers()) {
      if (!layer.marks().isEmpty()) {
        paint(layer);
      }
    }
  }

  private void paint(Layer layer) {
    canvas.save();
    Box clip = layer.clip();
    double left = whole(clip.x());
    double top = whole(clip.y());
    canvas.beginPath();
    canvas.rect(left, top, whole(clip.right()) - left, whole(clip.bottom()) - top);
    canvas.clip();
    layer.marks().forEach(this::paint);
    canvas.restore();
  }

  private double whole(double edge) {
    return Math.rint(edge * density) / density;
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Fill fill -> fill(fill);
      case Mark.Veil veil -> veil(veil);
      case Mark.Fade fade -> fade(fade);
      case Mark.Outline outline -> outline(outline);
      case Mark.Line line -> line(line);
      case Mark.Sign sign -> sign(sign);
      case Mark.Text text -> text(text);
      case Mark.Columns columns -> columns(columns);
      case Mark.Arc arc -> arc(arc);
    }
  }

  private void fill(Mark.Fill fill) {
    canvas.setFill(color(fill.ink(), fill.strength()));
    Box box = fill.box();
    if (fill.radius() == 0) {
      canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    } else if (fine) {
      double arc = 2 * fill.radius();
      canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    } else {
      bricks.rounded(box, fill.radius());
    }
  }

  private void veil(Mark.Veil veil) {
    canvas.setFill(clear(veil.ink(), veil.alpha()));
    Box box = veil.box();
    canvas.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void fade(Mark.Fade fade) {
    Color ground = color(fade.ground().ink(), fade.ground().strength());
    Color full = ground.interpolate(palette.apply(fade.ink()), fade.strength());
    bricks.fade(fade.box(), fade.left(), fade.right(), ground, full);
  }

  private void outline(Mark.Outline outline) {
    if (outline.dashed() && !fine) {
      canvas.setFill(color(outline.ink(), outline.strength()));
      bricks.dashes(outline.box());
      return;
    }
    stroke(outline.ink(), outline.strength(), outline.width(), outline.dashed());
    Box box = outline.box();
    double arc = 2 * outline.radius();
    canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  /// Upright and level lines are thin rectangles to the pixel, for which no path must be filled.
  private void line(Mark.Line line) {
    boolean upright = line.x0() == line.x1();
    if (!line.dashed() && (upright || line.y0() == line.y1())) {
      canvas.setFill(color(line.ink(), line.strength()));
      double half = line.width() / 2;
      double x = Math.min(line.x0(), line.x1()) - (upright ? half : 0);
      double y = Math.min(line.y0(), line.y1()) - (upright ? 0 : half);
      double length = Math.abs(line.x1() - line.x0()) + Math.abs(line.y1() - line.y0());
      canvas.fillRect(x, y, upright ? line.width() : length, upright ? length : line.width());
      return;
    }
    stroke(line.ink(), line.strength(), line.width(), line.dashed());
    canvas.strokeLine(line.x0(), line.y0(), line.x1(), line.y1());
  }

  private void sign(Mark.Sign sign) {
    if (!fine) {
      Color color = color(sign.ink(), sign.strength());
      Optional<Color> paper =
          sign.hollow() ? Optional.of(palette.apply(Ink.PAPER)) : Optional.empty();
      stamps.put(canvas, sign.glyph(), sign.x(), sign.y(), sign.size(), color, paper);
      return;
    }
    double[] xs = sign.glyph().xs(sign.x(), sign.size());
    double[] ys = sign.glyph().ys(sign.y(), sign.size());
    if (sign.hollow()) {
      canvas.setFill(palette.apply(Ink.PAPER));
      canvas.fillPolygon(xs, ys, xs.length);
      stroke(sign.ink(), sign.strength(), 2 * Stamps.HALF, false);
      canvas.strokePolygon(xs, ys, xs.length);
    } else {
      canvas.setFill(color(sign.ink(), sign.strength()));
      canvas.fillPolygon(xs, ys, xs.length);
    }
  }

  private void text(Mark.Text text) {
    canvas.setFill(color(text.ink(), text.strength()));
    canvas.setFont(fonts.font(text.lettering()));
    canvas.fillText(text.text(), text.x(), text.y());
  }

  private void columns(Mark.Columns columns) {
    canvas.setFill(color(columns.ink(), columns.strength()));
    double[] heights = columns.heights();
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] > 0) {
        double x = columns.x() + i * columns.step();
        canvas.fillRect(x, columns.base() - heights[i], columns.width(), heights[i]);
      }
    }
  }

  private void arc(Mark.Arc arc) {
    stroke(arc.ink(), arc.strength(), 1.5, false);
    canvas.beginPath();
    canvas.moveTo(arc.x0(), arc.y0());
    canvas.bezierCurveTo(arc.x0(), arc.top(), arc.x1(), arc.top(), arc.x1(), arc.y1());
    canvas.stroke();
    canvas.setFill(color(arc.ink(), arc.strength()));
    canvas.fillPolygon(
        new double[] {arc.x1() - 4, arc.x1() + 4, arc.x1()},
        new double[] {arc.y1() - 7, arc.y1() - 7, arc.y1()},
        3);
  }

  private void stroke(Ink ink, double strength, double width, boolean dashed) {
    canvas.setStroke(color(ink, strength));
    canvas.setLineWidth(width);
    if (dashed) {
      canvas.setLineDashes(4, 3);
    } else {
      canvas.setLineDashes();
    }
  }

  /// The ink mixed with paper.
  private Color color(Ink ink, double strength) {
    Color color = palette.apply(ink);
    return strength == 1 ? color : palette.apply(Ink.PAPER).interpolate(color, strength);
  }

  /// The ink that lets what lies below shine through.
  private Color clear(Ink ink, double alpha) {
    return palette.apply(ink).deriveColor(0, 1, 1, alpha);
  }
}
