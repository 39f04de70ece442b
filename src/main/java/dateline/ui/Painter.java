package dateline.ui;

import dateline.timeline.Box;
import dateline.timeline.Ink;
import dateline.timeline.Layer;
import dateline.timeline.Mark;
import dateline.timeline.Picture;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;

/// Paints a picture on a canvas and decides nothing.
final class Painter {
  private final GraphicsContext canvas;
  private final Function<Ink, Color> palette;
  private final Fonts fonts;

  Painter(GraphicsContext canvas, Function<Ink, Color> palette, Fonts fonts) {
    this.canvas = canvas;
    this.palette = palette;
    this.fonts = fonts;
  }

  void paint(Picture picture) {
    canvas.setTextBaseline(VPos.BASELINE);
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.clearRect(0, 0, picture.width(), picture.height());
    for (Layer layer : picture.layers()) {
      if (!layer.marks().isEmpty()) {
        paint(layer);
      }
    }
  }

  private void paint(Layer layer) {
    canvas.save();
    Box clip = layer.clip();
    canvas.beginPath();
    canvas.rect(clip.x(), clip.y(), clip.width(), clip.height());
    canvas.clip();
    layer.marks().forEach(this::paint);
    canvas.restore();
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Fill fill -> fill(fill);
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
    canvas.setFill(color(fill.ink(), fill.alpha()));
    Box box = fill.box();
    if (fill.radius() == 0) {
      canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    } else {
      double arc = 2 * fill.radius();
      canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
  }

  private void fade(Mark.Fade fade) {
    Box box = fade.box();
    Color full = color(fade.ink(), fade.alpha());
    Color none = color(fade.ink(), 0);
    canvas.setFill(
        new LinearGradient(
            box.x(),
            0,
            box.right(),
            0,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, none),
            new Stop(fade.left() / box.width(), full),
            new Stop(1 - fade.right() / box.width(), full),
            new Stop(1, none)));
    canvas.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  private void outline(Mark.Outline outline) {
    stroke(outline.ink(), outline.alpha(), outline.width(), outline.dashed());
    Box box = outline.box();
    double arc = 2 * outline.radius();
    canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  private void line(Mark.Line line) {
    stroke(line.ink(), line.alpha(), line.width(), line.dashed());
    canvas.strokeLine(line.x0(), line.y0(), line.x1(), line.y1());
  }

  private void sign(Mark.Sign sign) {
    double[] xs = sign.glyph().xs(sign.x(), sign.size());
    double[] ys = sign.glyph().ys(sign.y(), sign.size());
    if (sign.hollow()) {
      canvas.setFill(palette.apply(Ink.PAPER));
      canvas.fillPolygon(xs, ys, xs.length);
      stroke(sign.ink(), sign.alpha(), 1.5, false);
      canvas.strokePolygon(xs, ys, xs.length);
    } else {
      canvas.setFill(color(sign.ink(), sign.alpha()));
      canvas.fillPolygon(xs, ys, xs.length);
    }
  }

  private void text(Mark.Text text) {
    canvas.setFill(color(text.ink(), text.alpha()));
    canvas.setFont(fonts.font(text.lettering()));
    canvas.fillText(text.text(), text.x(), text.y());
  }

  private void columns(Mark.Columns columns) {
    canvas.setFill(color(columns.ink(), columns.alpha()));
    double[] heights = columns.heights();
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] > 0) {
        double x = columns.x() + i * columns.step();
        canvas.fillRect(x, columns.base() - heights[i], columns.width(), heights[i]);
      }
    }
  }

  private void arc(Mark.Arc arc) {
    stroke(arc.ink(), arc.alpha(), 1.5, false);
    canvas.beginPath();
    canvas.moveTo(arc.x0(), arc.y0());
    canvas.bezierCurveTo(arc.x0(), arc.top(), arc.x1(), arc.top(), arc.x1(), arc.y1());
    canvas.stroke();
    canvas.setFill(color(arc.ink(), arc.alpha()));
    canvas.fillPolygon(
        new double[] {arc.x1() - 4, arc.x1() + 4, arc.x1()},
        new double[] {arc.y1() - 7, arc.y1() - 7, arc.y1()},
        3);
  }

  private void stroke(Ink ink, double alpha, double width, boolean dashed) {
    canvas.setStroke(color(ink, alpha));
    canvas.setLineWidth(width);
    if (dashed) {
      canvas.setLineDashes(4, 3);
    } else {
      canvas.setLineDashes();
    }
  }

  private Color color(Ink ink, double alpha) {
    Color color = palette.apply(ink);
    return alpha == 1 ? color : color.deriveColor(0, 1, 1, alpha);
  }
}
