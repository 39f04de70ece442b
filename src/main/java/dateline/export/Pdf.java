package dateline.export;

import dateline.timeline.Picture;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Pictures as one page of PDF: lines stay lines, text can be searched.
final class Pdf {
  /// Points for a pixel.
  private static final float POINT = 0.75f;

  private Pdf() {}

  static void write(Poster poster, Palette palette, Typeface type, OutputStream out)
      throws IOException {
    PosterLayout.Frame frame = new PosterLayout(poster, type).frame();
    Picture around = frame.around();
    float width = (float) around.width();
    float height = (float) around.height();
    try (PDDocument document = new PDDocument();
        InputStream font = Typeface.open();
        PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      document.getDocumentInformation().setTitle(poster.title());
      document.getDocumentInformation().setCreator("Dateline");
      PDPage sheet = new PDPage(new PDRectangle(width * POINT, height * POINT));
      document.addPage(sheet);
      PdfBoxGraphics2D page = new PdfBoxGraphics2D(document, width, height);
      text.registerFont(Typeface.FAMILY, font);
      page.setFontTextDrawer(text);
      Draughtsman draughtsman = new Draughtsman(page, palette, type);
      draughtsman.draw(around, 0, 0);
      draughtsman.draw(poster.picture(), frame.pictureX(), frame.pictureY());
      page.dispose();
      try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
        stream.transform(Matrix.getScaleInstance(POINT, POINT));
        stream.drawForm(page.getXFormObject());
      }
      document.save(out);
    }
  }
}
