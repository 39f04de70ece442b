package dateline.export;

import dateline.timeline.Box;
import dateline.timeline.Ink;
import dateline.timeline.Layer;
import dateline.timeline.Mark;
import dateline.timeline.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Draws a picture on any `Graphics2D`: pixels, SVG and PDF all offer one.
final class Draughtsman {
  private final Graphics2D page;
  private final Palette palette;
  private final Typeface type;

  Draughtsman(Graphics2D page, Palette palette, Typeface type) {
    this.page = page;
    this.palette = palette;
    this.type = type;
    page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    page.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    page.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /// Draws a picture with its upper left corner at this point.
  void draw(Picture picture, double x, double y) {
    for (Layer layer : picture.layers()) {
      if (!layer.marks().isEmpty()) {
        Graphics2D part = (Graphics2D) page.create();
        part.translate(x, y);
        part.clip(rectangle(layer.clip()));
        Draughtsman inside = new Draughtsman(part, palette, type);
        layer.marks().forEach(inside::draw);
        part.dispose();
      }
    }
  }

  private void draw(Mark mark) {
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
    page.setPaint(color(fill.ink(), fill.strength()));
    page.fill(fill.radius() == 0 ? rectangle(fill.box()) : rounded(fill.box(), fill.radius()));
  }

  private void veil(Mark.Veil veil) {
    page.setPaint(clear(veil.ink(), veil.alpha()));
    page.fill(rectangle(veil.box()));
  }

  /// Two slopes and what is between them; the seams lie on whole pixels. The ground shines through,
  /// which is the same as mixing it in.
  private void fade(Mark.Fade fade) {
    Box box = fade.box();
    double left = Math.rint(box.x() + fade.left());
    double right = Math.max(left, Math.rint(box.right() - fade.right()));
    slope(box, box.x(), left, fade);
    page.setPaint(clear(fade.ink(), fade.strength()));
    page.fill(new Rectangle2D.Double(left, box.y(), right - left, box.height()));
    slope(box, box.right(), right, fade);
  }

  /// From nothing at `from` to the full colour at `to`.
  private void slope(Box box, double from, double to, Mark.Fade fade) {
    if (Math.abs(to - from) < 0.5) {
      return;
    }
    Color none = clear(fade.ink(), 0);
    Color full = clear(fade.ink(), fade.strength());
    page.setPaint(new GradientPaint((float) from, 0, none, (float) to, 0, full));
    double left = Math.min(from, to);
    page.fill(new Rectangle2D.Double(left, box.y(), Math.abs(to - from), box.height()));
  }

  private void outline(Mark.Outline outline) {
    stroke(outline.ink(), outline.strength(), outline.width(), outline.dashed());
    page.draw(rounded(outline.box(), outline.radius()));
  }

  private void line(Mark.Line line) {
    stroke(line.ink(), line.strength(), line.width(), line.dashed());
    page.draw(new Line2D.Double(line.x0(), line.y0(), line.x1(), line.y1()));
  }

  private void sign(Mark.Sign sign) {
    double[] xs = sign.glyph().xs(sign.x(), sign.size());
    double[] ys = sign.glyph().ys(sign.y(), sign.size());
    Path2D shape = polygon(xs, ys);
    page.setPaint(sign.hollow() ? color(Ink.PAPER, 1) : color(sign.ink(), sign.strength()));
    page.fill(shape);
    if (sign.hollow()) {
      stroke(sign.ink(), sign.strength(), 1.5, false);
      page.draw(shape);
    }
  }

  private void text(Mark.Text text) {
    page.setPaint(color(text.ink(), text.strength()));
    page.setFont(type.font(text.lettering(), text.text()));
    page.drawString(text.text(), (float) text.x(), (float) text.y());
  }

  private void columns(Mark.Columns columns) {
    page.setPaint(color(columns.ink(), columns.strength()));
    Path2D all = new Path2D.Double();
    double[] heights = columns.heights();
    for (int i = 0; i < heights.length; i++) {
      if (heights[i] > 0) {
        double x = columns.x() + i * columns.step();
        double y = columns.base() - heights[i];
        all.append(new Rectangle2D.Double(x, y, columns.width(), heights[i]), false);
      }
    }
    page.fill(all);
  }

  private void arc(Mark.Arc arc) {
    stroke(arc.ink(), arc.strength(), 1.5, false);
    Path2D path = new Path2D.Double();
    path.moveTo(arc.x0(), arc.y0());
    path.curveTo(arc.x0(), arc.top(), arc.x1(), arc.top(), arc.x1(), arc.y1());
    page.draw(path);
    page.setPaint(color(arc.ink(), arc.strength()));
    page.fill(
        polygon(
            new double[] {arc.x1() - 4, arc.x1() + 4, arc.x1()},
            new double[] {arc.y1() - 7, arc.y1() - 7, arc.y1()}));
  }

  private void stroke(Ink ink, double strength, double width, boolean dashed) {
    page.setPaint(color(ink, strength));
    float[] dashes = {4, 3};
    page.setStroke(
        dashed
            ? new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0)
            : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  /// The ink mixed with paper.
  private Color color(Ink ink, double strength) {
    Color color = palette.color(ink);
    Color paper = palette.color(Ink.PAPER);
    return strength == 1
        ? color
        : new Color(
            mixed(paper.getRed(), color.getRed(), strength),
            mixed(paper.getGreen(), color.getGreen(), strength),
            mixed(paper.getBlue(), color.getBlue(), strength));
  }

  private static int mixed(int paper, int ink, double strength) {
    return (int) Math.round(paper + (ink - paper) * strength);
  }

  /// The ink that lets what lies below shine through.
  private Color clear(Ink ink, double alpha) {
    Color color = palette.color(ink);
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha * 255));
  }

  private static Path2D polygon(double[] xs, double[] ys) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int i = 1; i < xs.length; i++) {
      path.lineTo(xs[i], ys[i]);
    }
    path.closePath();
    return path;
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static RoundRectangle2D rounded(Box box, double radius) {
    return new RoundRectangle2D.Double(
        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }
}
