package dateline.ui.canvas;

import dateline.timeline.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Shapes laid out of plain rectangles on whole pixels.
///
/// Without a graphics card a rectangle costs a hundredth of a path, and a third of a gradient.
final class Bricks {
  /// A step of a fade is so wide, if it can be without changing the colour by more than three parts
  /// of 255: between narrow steps no eye sees more.
  private static final double STEP = 8;

  private static final double DASH = 4;
  private static final double GAP = 3;

  private final GraphicsContext canvas;

  Bricks(GraphicsContext canvas) {
    this.canvas = canvas;
  }

  /// A filled rectangle with rounded corners, of more rows where the whole end is round.
  void rounded(Box box, double radius) {
    double top = Math.rint(box.y());
    double height = Math.rint(box.height());
    double round = Math.min(radius, Math.min(box.width(), height) / 2);
    int rows = (int) (round * (round >= height / 2 ? 0.8 : 0.4));
    canvas.fillRect(box.x(), top + rows, box.width(), height - 2 * rows);
    for (int row = 0; row < rows; row++) {
      double up = round - row - 0.5;
      double inset = round - Math.sqrt(round * round - up * up);
      canvas.fillRect(box.x() + inset, top + row, box.width() - 2 * inset, 1);
      canvas.fillRect(box.x() + inset, top + height - row - 1, box.width() - 2 * inset, 1);
    }
  }

  /// The dashed outline of a rectangle, a pixel wide, open at its corners.
  void dashes(Box box) {
    double left = Math.floor(box.x());
    double top = Math.floor(box.y());
    double right = Math.floor(box.right());
    double bottom = Math.floor(box.bottom());
    double seen = Math.min(right, canvas.getCanvas().getWidth());
    double unseen = Math.max(0, Math.floor(-left / (DASH + GAP)));
    for (double x = left + 2 + unseen * (DASH + GAP); x < seen - 1; x += DASH + GAP) {
      double length = Math.min(DASH, right - 1 - x);
      canvas.fillRect(x, top, length, 1);
      canvas.fillRect(x, bottom, length, 1);
    }
    for (double y = top + 2; y < bottom - 1; y += DASH + GAP) {
      double length = Math.min(DASH, bottom - 1 - y);
      canvas.fillRect(left, y, 1, length);
      canvas.fillRect(right, y, 1, length);
    }
  }

  /// A rectangle that grows from the ground to the full colour over `left` pixels and back over
  /// `right`.
  void fade(Box box, double left, double right, Color ground, Color full) {
    slope(box, box.x(), left, ground, full);
    canvas.setFill(full);
    piece(box, box.x() + left, box.right() - right);
    slope(box, box.right(), -right, ground, full);
  }

  private static int steps(double length, Color ground, Color full) {
    double red = Math.abs(full.getRed() - ground.getRed());
    double green = Math.abs(full.getGreen() - ground.getGreen());
    double blue = Math.abs(full.getBlue() - ground.getBlue());
    double levels = 255 * Math.max(red, Math.max(green, blue));
    double steps = Math.clamp(length / STEP, levels / 3, levels);
    return (int) Math.clamp(steps, 1, Math.max(1, length / 2));
  }

  /// From the ground at `from` to the full colour `length` pixels on, to the left if that is
  /// negative.
  private void slope(Box box, double from, double length, Color ground, Color full) {
    int steps = steps(Math.abs(length), ground, full);
    for (int step = 0; step < steps; step++) {
      double near = from + length * step / steps;
      double far = from + length * (step + 1) / steps;
      if (isSeen(near, far)) {
        canvas.setFill(ground.interpolate(full, (step + 0.5) / steps));
        piece(box, Math.min(near, far), Math.max(near, far));
      }
    }
  }

  private void piece(Box box, double left, double right) {
    if (isSeen(left, right)) {
      double from = Math.max(0, Math.rint(left));
      double to = Math.min(Math.rint(right), Math.ceil(canvas.getCanvas().getWidth()));
      canvas.fillRect(from, box.y(), to - from, box.height());
    }
  }

  private boolean isSeen(double one, double other) {
    return Math.max(one, other) > 0 && Math.min(one, other) < canvas.getCanvas().getWidth();
  }
}
