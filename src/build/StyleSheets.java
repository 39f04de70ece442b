import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes the style sheets of a folder as JavaFX reads them fastest, `.bss` beside `.css`: a tenth
/// of a second less at every start. Run by the build, before the jar is made.
final class StyleSheets {
  private StyleSheets() {}

  public static void main(String[] folder) throws IOException {
    try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(folder[0]), "*.css")) {
      for (Path sheet : sheets) {
        File text = sheet.toFile();
        Stylesheet.convertToBinary(text, new File(text.getPath().replace(".css", ".bss")));
      }
    }
  }
}
