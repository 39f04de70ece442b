package dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// The forms in which a picture can leave the program.
public enum PictureForm {
  /// Pixels, two for each of the screen's.
  PNG,
  /// Lines and text, for the web and for drawing programs.
  SVG,
  /// One page as large as the picture.
  PDF;

  /// The usual ending of a file's name, without its dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Writes a poster; leaves the stream open.
  public void write(Poster poster, Palette palette, OutputStream out) throws IOException {
    Typeface type = Typeface.load();
    switch (this) {
      case PNG -> Png.write(poster, palette, type, out);
      case SVG -> Svg.write(poster, palette, type, type, out);
      case PDF -> Pdf.write(poster, palette, type, out);
    }
  }
}
