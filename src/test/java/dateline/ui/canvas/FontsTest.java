package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.timeline.Lettering;
import dateline.timeline.TextWidths;
import dateline.ui.fixture.Fx;
import java.util.List;
import java.util.Random;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final List<String> PIECES =
      List.of("Xi", " ", "Biden", "  ", "习近平", "é", "—", "i", "W", "🤝", "a", ",");

  @Test
  void aTextIsCutWhereMeasuringItLetterByLetterWouldCutIt() {
    Fonts fonts = Fx.get(() -> new Fonts(Font.getDefault()));
    TextWidths plain =
        new TextWidths() {
          @Override
          public double of(String text, Lettering lettering) {
            return fonts.of(text, lettering);
          }
        };
    List<Lettering> letterings = List.of(Lettering.values());
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("L");
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String words = text.toString();
      double room = random.nextDouble(200);
      Lettering lettering = letterings.get(random.nextInt(letterings.size()));
      String cut = Fx.get(() -> fonts.fitted(words, lettering, room));
      String wanted = Fx.get(() -> plain.fitted(words, lettering, room));
      assertEquals(wanted, cut, "seed " + seed + ", “" + words + "” in " + room);
    }
  }
}
