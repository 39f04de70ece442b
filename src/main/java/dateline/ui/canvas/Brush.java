package dateline.ui.canvas;

import dateline.timeline.Stage;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A stretch of pixels that is being brushed, on the lanes or on the overview.
record Brush(double from, double to, boolean overview) {
  /// Paints it over the picture.
  void paint(GraphicsContext canvas, Color accent, Stage stage) {
    double left = Math.min(from, to);
    double width = Math.abs(to - from);
    double top = overview ? stage.overview().y() : stage.axis().y();
    double height = overview ? stage.overview().height() : stage.foot().y() - top;
    canvas.setFill(accent.deriveColor(0, 1, 1, 0.15));
    canvas.fillRect(left, top, width, height);
    canvas.setFill(accent);
    canvas.fillRect(left, top, 1, height);
    canvas.fillRect(left + width, top, 1, height);
  }
}
