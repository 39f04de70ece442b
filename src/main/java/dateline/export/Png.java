package dateline.export;

import dateline.timeline.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// Pictures as pixels.
final class Png {
  private static final double FINE = 2;
  private static final double MOST = 120e6;

  private Png() {}

  static void write(Poster poster, Palette palette, Typeface type, OutputStream out)
      throws IOException {
    PosterLayout.Frame frame = new PosterLayout(poster, type).frame();
    Picture around = frame.around();
    double scale = Math.min(FINE, Math.sqrt(MOST / (around.width() * around.height())));
    int width = (int) Math.ceil(around.width() * scale);
    int height = (int) Math.ceil(around.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D page = image.createGraphics();
    page.scale(scale, scale);
    Draughtsman draughtsman = new Draughtsman(page, palette, type);
    draughtsman.draw(around, 0, 0);
    draughtsman.draw(poster.picture(), frame.pictureX(), frame.pictureY());
    page.dispose();
    ImageIO.write(image, "png", out);
  }
}
