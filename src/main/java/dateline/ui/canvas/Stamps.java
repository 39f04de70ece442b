package dateline.ui.canvas;

import dateline.timeline.Glyph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The signs of events as small images: a fifth of the time that it takes to fill their outlines.
///
/// A sign is drawn once for each quarter of a pixel across and each half down. Stamps are made for
/// screens where a pixel is a pixel.
final class Stamps {
  private static final int MOST = 2000;
  private static final int LINES = 8;

  private final Map<Key, Image> images = new HashMap<>();

  private record Key(Glyph glyph, double size, Color color, int right, int down) {}

  /// Puts a sign with its centre at a point.
  void put(GraphicsContext canvas, Glyph glyph, double x, double y, double size, Color color) {
    double quarters = Math.rint(x * 4);
    double halves = Math.rint(y * 2);
    int right = (int) Math.floorMod((long) quarters, 4L);
    int down = (int) Math.floorMod((long) halves, 2L);
    if (images.size() >= MOST) {
      images.clear();
    }
    Image image = images.computeIfAbsent(new Key(glyph, size, color, right, down), Stamps::drawn);
    double middle = Math.floor(image.getWidth() / 2);
    canvas.drawImage(image, (quarters - right) / 4 - middle, (halves - down) / 2 - middle);
  }

  private static Image drawn(Key key) {
    int side = 2 * (int) Math.ceil(key.size * 0.6 + 1);
    double[] xs = key.glyph.xs(side / 2.0 + key.right / 4.0, key.size);
    double[] ys = key.glyph.ys(side / 2.0 + key.down / 2.0, key.size);
    double[] covered = new double[side * side];
    for (int line = 0; line < side * LINES; line++) {
      double y = (line + 0.5) / LINES;
      double[] crossings = crossings(xs, ys, y);
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        cover(covered, line / LINES * side, crossings[i], crossings[i + 1]);
      }
    }
    return image(covered, side, key.color);
  }

  /// Where the outline crosses a level line, from the left.
  private static double[] crossings(double[] xs, double[] ys, double y) {
    double[] found = new double[xs.length];
    int count = 0;
    for (int i = 0; i < xs.length; i++) {
      int next = (i + 1) % xs.length;
      if (ys[i] <= y != ys[next] <= y) {
        found[count++] = xs[i] + (y - ys[i]) / (ys[next] - ys[i]) * (xs[next] - xs[i]);
      }
    }
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, count);
  }

  /// Adds what a level line from `left` to `right` covers of each pixel of a row.
  private static void cover(double[] covered, int row, double left, double right) {
    for (int x = (int) left; x < right; x++) {
      covered[row + x] += (Math.min(x + 1, right) - Math.max(x, left)) / LINES;
    }
  }

  private static Image image(double[] covered, int side, Color color) {
    int rgb =
        (int) Math.round(color.getRed() * 255) << 16
            | (int) Math.round(color.getGreen() * 255) << 8
            | (int) Math.round(color.getBlue() * 255);
    int[] pixels = new int[covered.length];
    for (int i = 0; i < pixels.length; i++) {
      long alpha = Math.round(Math.min(1, covered[i]) * color.getOpacity() * 255);
      pixels[i] = (int) alpha << 24 | rgb;
    }
    WritableImage image = new WritableImage(side, side);
    image
        .getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    return image;
  }
}
