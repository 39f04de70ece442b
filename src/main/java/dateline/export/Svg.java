package dateline.export;

import dateline.timeline.TextWidths;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Pictures as SVG, whose text stays text.
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FAMILIES = "'" + Typeface.FAMILY + "', Arial, Helvetica, sans-serif";

  private Svg() {}

  static void write(
      Poster poster, Palette palette, Typeface type, TextWidths widths, OutputStream out)
      throws IOException {
    PosterLayout.Frame frame = new PosterLayout(poster, widths).frame();
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Made by Dateline");
    SVGGraphics2D page = new SVGGraphics2D(context, false);
    page.setSVGCanvasSize(
        new Dimension(
            (int) Math.ceil(frame.around().width()), (int) Math.ceil(frame.around().height())));
    Draughtsman draughtsman = new Draughtsman(page, palette, type);
    draughtsman.draw(frame.around(), 0, 0);
    draughtsman.draw(poster.picture(), frame.pictureX(), frame.pictureY());
    Element root = page.getRoot();
    describe(root, poster, document);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    page.stream(root, writer, true, false);
    writer.flush();
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML", e);
    }
  }

  /// A name for those who cannot see it, a size that may grow, and type that others have too.
  private static void describe(Element root, Poster poster, Document document) {
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(poster.title());
    root.insertBefore(title, root.getFirstChild());
    root.setAttribute("role", "img");
    root.setAttribute(
        "viewBox", "0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
    families(root);
  }

  private static void families(Node node) {
    if (node instanceof Element element) {
      if (element.getAttribute("font-family").contains(Typeface.FAMILY)) {
        element.setAttribute("font-family", FAMILIES);
      }
      String style = element.getAttribute("style");
      if (style.contains(Typeface.FAMILY)) {
        element.setAttribute(
            "style",
            style.replaceAll(
                "font-family:\\s*'" + Typeface.FAMILY + "'", "font-family:" + FAMILIES));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      families(child);
    }
  }
}
