package dateline.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the folder of a domain pack.
public final class PackFolder {
  private PackFolder() {}

  /// Its files' names and texts.
  ///
  /// @throws IOException with a sentence for the reader where it cannot be read
  public static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        Path name = file.getFileName();
        if (name != null && !name.toString().startsWith(".")) {
          files.put(name.toString(), Files.readString(file));
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(folder + " holds a file that is not UTF-8; save it as UTF-8.", e);
    } catch (IOException e) {
      throw new IOException(folder + " is not a folder that can be read; check the spelling.", e);
    }
    return files;
  }
}
