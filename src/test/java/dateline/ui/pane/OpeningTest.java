package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.words.Words;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class OpeningTest {
  @Test
  void itTellsHowFarItIsAndCanBeginWithLess() {
    Opening opening = Fx.get(() -> new Opening(Words.of(Locale.ENGLISH), "news"));
    VBox pane = Fx.get(opening::pane);
    ProgressBar bar = (ProgressBar) pane.lookup("#opening-progress");
    Button enough = (Button) pane.lookup("#opening-enough");
    assertFalse(Fx.get(enough::isVisible), "nothing was read yet");
    opening.at(3, 4);
    Fx.until("it is three quarters", () -> bar.getProgress() == 0.75);
    assertTrue(Fx.get(enough::isVisible));
    assertFalse(opening.cancelled());
    Fx.run(enough::fire);
    assertTrue(opening.cancelled());
    assertEquals(true, Fx.get(enough::isDisabled));
  }
}
