package dateline.ui.export;

import dateline.export.Palette;
import dateline.export.PictureForm;
import dateline.export.Poster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// Lays a poster out on pages: as wide as the page, on as many pages as it is high; what is only a
/// little too high is made smaller.
final class Printing {
  private static final double LITTLE = 1.4;

  private Printing() {}

  /// The pages of a poster.
  static List<ImageView> pages(Poster poster, Dimension2D page) throws IOException {
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    PictureForm.PNG.write(poster, Palette.PAPER, pixels);
    return pages(new Image(new ByteArrayInputStream(pixels.toByteArray())), page);
  }

  /// The pages of an image.
  static List<ImageView> pages(Image image, Dimension2D page) {
    double scale = page.getWidth() / image.getWidth();
    double high = image.getHeight() * scale / page.getHeight();
    if (high <= LITTLE) {
      ImageView whole = new ImageView(image);
      whole.setPreserveRatio(true);
      whole.setFitWidth(page.getWidth());
      whole.setFitHeight(page.getHeight());
      return List.of(whole);
    }
    double step = page.getHeight() / scale;
    List<ImageView> pages = new ArrayList<>();
    for (double y = 0; y < image.getHeight(); y += step) {
      ImageView part = new ImageView(image);
      double height = Math.min(step, image.getHeight() - y);
      part.setViewport(new Rectangle2D(0, y, image.getWidth(), height));
      part.setFitWidth(page.getWidth());
      part.setFitHeight(height * scale);
      pages.add(part);
    }
    return pages;
  }
}
