package dateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.ui.fixture.Fx;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PrintingTest {
  @Test
  void whatIsHigherThanAPageIsCutIntoPages() {
    Fx.run(() -> {
      List<ImageView> pages =
          Printing.pages(new WritableImage(1000, 2500), new Dimension2D(500, 500));
      assertEquals(3, pages.size());
      assertEquals(500, pages.get(2).getViewport().getHeight());
      assertEquals(
          1, Printing.pages(new WritableImage(1000, 1300), new Dimension2D(500, 500)).size());
    });
  }
}
