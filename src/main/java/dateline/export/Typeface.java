package dateline.export;

import dateline.timeline.Lettering;
import dateline.timeline.TextWidths;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The type of exported pictures: Liberation Sans, which PDFBox brings along, so that a picture
/// looks the same wherever it is made; the system's own type for letters that it lacks.
public final class Typeface implements TextWidths {
  /// The name of the family.
  static final String FAMILY = "Liberation Sans";

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private final Font base;

  private Typeface(Font base) {
    this.base = base;
  }

  /// Loads the type.
  public static Typeface load() {
    try (InputStream in = open()) {
      return new Typeface(Font.createFont(Font.TRUETYPE_FONT, in));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("PDFBox without " + FILE, e);
    }
  }

  /// The file of the type.
  static InputStream open() throws IOException {
    InputStream in = PDDocument.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IOException(FILE);
    }
    return in;
  }

  /// The font for a text.
  Font font(Lettering lettering, String text) {
    int style = lettering.bold() ? Font.BOLD : Font.PLAIN;
    Font font = base.canDisplayUpTo(text) < 0 ? base : new Font(Font.SANS_SERIF, style, 12);
    return font.deriveFont(style, (float) lettering.size());
  }

  @Override
  public double of(String text, Lettering lettering) {
    return font(lettering, text).getStringBounds(text, MEASURE).getWidth();
  }
}
