package dateline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Kind;
import dateline.timeline.Picture;
import dateline.timeline.SamplePictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormTest {
  private static final Path GOLDEN = Path.of("src/test/resources/pictures");

  private static Poster poster(Picture picture) {
    return new Poster(
        "Contacts & quarrels",
        "2022 – 2024",
        picture,
        List.of(
            new Poster.Entry(new Poster.Example.OfKind(Kind.SUMMIT), "Summit"),
            new Poster.Entry(new Poster.Example.OfKind(Kind.CALL), "Call"),
            new Poster.Entry(new Poster.Example.Exact(), "exact days"),
            new Poster.Entry(new Poster.Example.Vague(), "about then"),
            new Poster.Entry(new Poster.Example.Planned(), "planned"),
            new Poster.Entry(new Poster.Example.CalledOff(), "called off"),
            new Poster.Entry(new Poster.Example.Doubtful(), "doubtful")),
        "Sources: a newspaper, an agency, and a readout");
  }

  private static byte[] write(PictureForm form, Poster poster) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(poster, Palette.PAPER, out);
    return out.toByteArray();
  }

  /// The same marks make the same file; it is looked at whenever it changes.
  @ParameterizedTest
  @ValueSource(strings = {"one-lane", "lanes", "marks"})
  void theSvgIsTheGoldenOne(String name) throws IOException {
    Picture picture =
        name.equals("marks")
            ? SamplePictures.marks()
            : SamplePictures.contacts(name.equals("lanes"), 900, 480, SamplePictures.widths());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Svg.write(poster(picture), Palette.PAPER, Typeface.load(), SamplePictures.widths(), out);
    Path file = GOLDEN.resolve(name + ".svg");
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.write(file, out.toByteArray());
    }
    assertEquals(
        Files.readString(file).replace("\r\n", "\n"),
        out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Test
  void thePngHasTwoPixelsForEachOfTheScreen() throws IOException {
    Typeface type = Typeface.load();
    Poster poster = poster(SamplePictures.contacts(true, 900, 480, type));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(PictureForm.PNG, poster)));
    Picture frame = new PosterLayout(poster, type).frame().around();
    assertEquals(2 * 956, image.getWidth());
    assertEquals((int) Math.ceil(2 * frame.height()), image.getHeight());
    assertEquals(0xffffffff, image.getRGB(1, 1));
  }

  @Test
  void theTextOfThePdfCanBeFound() throws IOException {
    Poster poster = poster(SamplePictures.contacts(false, 900, 480, Typeface.load()));
    try (PDDocument document = Loader.loadPDF(write(PictureForm.PDF, poster))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals("Contacts & quarrels", document.getDocumentInformation().getTitle());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Leaders meet in Bali"), text);
      assertTrue(text.contains("Sources: a newspaper"), text);
    }
  }

  @Test
  void theSameSvgComesOutTwice() throws IOException {
    Poster poster = poster(SamplePictures.contacts(true, 900, 480, Typeface.load()));
    assertArrayEquals(write(PictureForm.SVG, poster), write(PictureForm.SVG, poster));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PNG", "SVG", "PDF"})
  void lettersThatTheTypeLacksAreDrawnAllTheSame(String form) throws IOException {
    assertTrue(write(PictureForm.valueOf(form), poster(SamplePictures.marks())).length > 1000);
  }
}
