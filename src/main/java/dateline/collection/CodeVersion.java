package dateline.collection;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A number that changes when the rules do, so that nobody has to remember to raise one.
///
/// It is the sum of the names, sizes and times (in a jar: the sums) of the classes and word lists
/// of some packages.
final class CodeVersion {
  private CodeVersion() {}

  /// Of these folders of the class path entry that holds `type`; "unknown" where it cannot be seen.
  static String of(Class<?> type, List<String> folders) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "unknown";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      Stream<String> lines =
          Files.isDirectory(place) ? folder(place, folders) : jar(place, folders);
      CRC32 sum = new CRC32();
      lines.sorted().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(sum.getValue());
    } catch (IOException | URISyntaxException e) {
      System.getLogger(CodeVersion.class.getName())
          .log(System.Logger.Level.DEBUG, "The version of the rules cannot be told.", e);
      return "unknown";
    }
  }

  private static Stream<String> folder(Path place, List<String> folders) throws IOException {
    Stream.Builder<String> lines = Stream.builder();
    for (String each : folders) {
      if (Files.isDirectory(place.resolve(each))) {
        try (Stream<Path> files = Files.walk(place.resolve(each))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            lines.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n");
          }
        }
      }
    }
    return lines.build();
  }

  private static Stream<String> jar(Path place, List<String> folders) throws IOException {
    try (ZipFile jar = new ZipFile(place.toFile())) {
      return jar.stream()
          .filter(
              entry -> folders.stream().anyMatch(each -> entry.getName().startsWith(each + "/")))
          .map(CodeVersion::line)
          .toList()
          .stream();
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n";
  }
}
