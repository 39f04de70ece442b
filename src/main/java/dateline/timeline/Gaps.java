package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/// Finds the stretches without an event that are in sight.
final class Gaps {
  private static final double STEP = 8;

  private Gaps() {}

  /// So many days, drawn from pixel `left` to `right` of the plot.
  record Gap(int days, double left, double right) {}

  /// Looks for runs of empty columns, then asks for their exact first and last days.
  static List<Gap> in(Census census, Viewport viewport) {
    List<Gap> gaps = new ArrayList<>();
    double x = 0;
    while (x < viewport.width()) {
      int day = (int) Math.floor(viewport.dayAt(x));
      if (census.touching(day, day) > 0) {
        x += STEP;
        continue;
      }
      int before = census.endBefore(day);
      int after = census.startFrom(day + 1);
      if (before == Integer.MIN_VALUE || after == Integer.MAX_VALUE) {
        x = after == Integer.MAX_VALUE ? viewport.width() : viewport.x(after);
        continue;
      }
      double left = Math.max(0, viewport.x(before + 1.0));
      double right = Math.min(viewport.width(), viewport.x(after));
      gaps.add(new Gap(after - before - 1, left, right));
      x = Math.max(x + STEP, viewport.x(after));
    }
    return gaps;
  }

  /// Draws one between two pixels of the picture, its words in the middle, where there is room.
  static void draw(
      Sheet sheet, String text, TextWidths widths, double x0, double x1, double y, double scale) {
    double width = widths.of(text, Lettering.SMALL);
    if (x1 - x0 < width + 44 * scale) {
      return;
    }
    double middle = (x0 + x1) / 2;
    sheet.line(x0, y - 3, x0, y + 3, Ink.MUTED, 0.5);
    sheet.line(x1, y - 3, x1, y + 3, Ink.MUTED, 0.5);
    sheet.mark(new Mark.Line(x0, y, middle - width / 2 - 8, y, Ink.MUTED, 0.5, 1, true));
    sheet.mark(new Mark.Line(middle + width / 2 + 8, y, x1, y, Ink.MUTED, 0.5, 1, true));
    sheet.text(middle - width / 2, y + 3.5 * scale, text, Lettering.SMALL, Ink.MUTED, 1);
  }
}
