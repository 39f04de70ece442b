package dateline.ui.canvas;

import dateline.timeline.Lettering;
import dateline.timeline.TextWidths;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The fonts of a picture at one size, and how wide their letters are.
///
/// A text is taken to be as wide as its letters together; each letter is measured once.
final class Fonts implements TextWidths {
  /// The size of the window's type at scale 1.
  static final double USUAL = 14;

  private final Font base;
  private final double scale;
  private final Map<Lettering, Face> faces = new EnumMap<>(Lettering.class);

  Fonts(Font base) {
    this.base = base;
    scale = base.getSize() / USUAL;
    for (Lettering lettering : Lettering.values()) {
      FontWeight weight = lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
      Font font = Font.font(base.getFamily(), weight, lettering.size() * scale);
      faces.put(lettering, new Face(font));
    }
  }

  Font base() {
    return base;
  }

  double scale() {
    return scale;
  }

  Font font(Lettering lettering) {
    return face(lettering).font;
  }

  @Override
  public double of(String text, Lettering lettering) {
    Face face = face(lettering);
    double width = 0;
    int letter;
    for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      width += face.advance(letter);
    }
    return width;
  }

  /// The same as letter by letter, in one pass: labels are cut by the thousand in every frame.
  @Override
  public String fitted(String text, Lettering lettering, double room) {
    Face face = face(lettering);
    double ellipsis = of("…", lettering);
    boolean fits = ellipsis <= room;
    double width = 0;
    int reach = 0;
    int end = 0;
    int letter;
    for (int i = 0; i < text.length() && width <= room; i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      width += face.advance(letter);
      boolean blank = Character.isWhitespace(letter);
      fits = blank ? fits : width + ellipsis <= room;
      reach = fits ? i + Character.charCount(letter) : reach;
      end = fits && !blank ? reach : end;
    }
    if (width <= room) {
      return text;
    }
    return reach < 3 ? "" : text.substring(0, end) + "…";
  }

  private Face face(Lettering lettering) {
    Face face = faces.get(lettering);
    if (face == null) {
      throw new IllegalStateException("no font for " + lettering);
    }
    return face;
  }

  private static final class Face {
    private final Font font;
    private final double[] latin = new double[0x250];
    private final Map<Integer, Double> others = new HashMap<>();

    Face(Font font) {
      this.font = font;
    }

    double advance(int letter) {
      if (letter >= latin.length) {
        return others.computeIfAbsent(letter, this::measured);
      }
      if (latin[letter] == 0) {
        latin[letter] = measured(letter);
      }
      return latin[letter];
    }

    private double measured(int letter) {
      Text text = new Text(Character.toString(letter));
      text.setFont(font);
      return text.getLayoutBounds().getWidth();
    }
  }
}
