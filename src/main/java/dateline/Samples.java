package dateline;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The sample articles, which travel inside the program and are laid out in a folder to be read
/// like any other text.
final class Samples {
  private static final String TABLE = "index.tsv";

  private final Path folder;

  Samples(Path folder) {
    this.folder = folder;
  }

  /// Lays them out where that was not done yet; their files, and the table about them as the last.
  List<Path> unpack() throws IOException {
    URL table = Samples.class.getResource("samples/" + TABLE);
    if (table == null) {
      throw new IOException(
          "The samples are missing from this copy of Dateline; install it again.");
    }
    try {
      URI uri = table.toURI();
      if (!uri.getScheme().equals("jar")) {
        return copy(Path.of(uri.resolve(".")));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return copy(jar.getPath("/dateline/samples"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own " + table, e);
    }
  }

  private List<Path> copy(Path from) throws IOException {
    Files.createDirectories(folder);
    List<Path> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        Path to = folder.resolve(file.getFileName().toString());
        if (!Files.exists(to) || Files.size(to) != Files.size(file)) {
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!to.endsWith(TABLE)) {
          texts.add(to);
        }
      }
    }
    texts.add(folder.resolve(TABLE));
    return texts;
  }
}
