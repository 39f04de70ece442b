package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Collects the marks of one layer and the spots of the picture.
final class Sheet {
  private final List<Mark> marks = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final Box clip;

  Sheet(Box clip) {
    this.clip = clip;
  }

  Box clip() {
    return clip;
  }

  Layer layer() {
    return new Layer(clip, marks);
  }

  List<Spot> spots() {
    return spots;
  }

  void fill(
      double x, double y, double width, double height, double radius, Ink ink, double strength) {
    marks.add(new Mark.Fill(new Box(x, y, width, height), radius, ink, strength));
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void line(double x0, double y0, double x1, double y1, Ink ink, double strength) {
    marks.add(new Mark.Line(x0, y0, x1, y1, ink, strength, 1, false));
  }

  void text(double x, double y, String text, Lettering lettering, Ink ink, double strength) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Text(x, y, text, lettering, ink, strength));
    }
  }

  /// A thing that answers to the pointer, as far as it is not cut off.
  void spot(double x, double y, double width, double height, Thing thing) {
    double left = Math.max(x, clip.x());
    double top = Math.max(y, clip.y());
    double right = Math.min(x + width, clip.right());
    double bottom = Math.min(y + height, clip.bottom());
    if (left < right && top < bottom) {
      spots.add(new Spot(new Box(left, top, right - left, bottom - top), thing));
    }
  }
}
