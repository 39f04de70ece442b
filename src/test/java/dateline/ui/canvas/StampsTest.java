package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.Glyph;
import dateline.ui.fixture.Fx;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StampsTest {
  private static final int SIDE = 32;
  private static final Color INK = Color.rgb(10, 95, 194);

  @ParameterizedTest
  @EnumSource
  void aStampLooksLikeTheFilledOutline(Glyph glyph) {
    double worst =
        Fx.get(() -> {
          Stamps stamps = new Stamps();
          double most = 0;
          for (double shift : new double[] {0, 0.25, 0.5, 0.75}) {
            double x = 16 + shift;
            double y = shift < 0.5 ? 16 : 16.5;
            Canvas stamped = new Canvas(SIDE, SIDE);
            stamps.put(stamped.getGraphicsContext2D(), glyph, x, y, 13, INK, Optional.empty());
            Canvas filled = new Canvas(SIDE, SIDE);
            filled.getGraphicsContext2D().setFill(INK);
            double[] xs = glyph.xs(x, 13);
            filled.getGraphicsContext2D().fillPolygon(xs, glyph.ys(y, 13), xs.length);
            most = Math.max(most, difference(picture(stamped), picture(filled)));
          }
          return most;
        });
    assertTrue(worst < 0.2, glyph + " differs by " + worst);
  }

  @ParameterizedTest
  @EnumSource
  void aHollowStampLooksLikeTheStrokedOutline(Glyph glyph) {
    double apart =
        Fx.get(() -> {
          Canvas stamped = new Canvas(SIDE, SIDE);
          new Stamps()
              .put(
                  stamped.getGraphicsContext2D(), glyph, 16, 16, 13, INK, Optional.of(Color.WHITE));
          Canvas stroked = new Canvas(SIDE, SIDE);
          GraphicsContext canvas = stroked.getGraphicsContext2D();
          double[] xs = glyph.xs(16, 13);
          double[] ys = glyph.ys(16, 13);
          canvas.setFill(Color.WHITE);
          canvas.fillPolygon(xs, ys, xs.length);
          canvas.setStroke(INK);
          canvas.setLineJoin(StrokeLineJoin.ROUND);
          canvas.setLineWidth(1.5);
          canvas.strokePolygon(xs, ys, xs.length);
          return difference(picture(stamped), picture(stroked));
        });
    assertTrue(apart < 0.35, glyph + " differs by " + apart);
  }

  private static WritableImage picture(Canvas canvas) {
    return canvas.snapshot(null, null);
  }

  /// The greatest difference of a pixel, from 0 to 1.
  private static double difference(WritableImage one, WritableImage other) {
    double most = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double a = one.getPixelReader().getColor(x, y).getRed();
        double b = other.getPixelReader().getColor(x, y).getRed();
        most = Math.max(most, Math.abs(a - b));
      }
    }
    return most;
  }
}
