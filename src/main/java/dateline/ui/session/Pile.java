package dateline.ui.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Files and folders that a reader dropped, and the table about them, if one lies among them.
public record Pile(List<Path> paths, Optional<Path> metadata) {
  /// Parts the table from the texts: a `.tsv` or `.csv` with a column `file`, dropped with them or
  /// lying in a dropped folder.
  public static Pile of(List<Path> dropped) throws IOException {
    List<Path> texts = new ArrayList<>();
    List<Path> tables = new ArrayList<>();
    for (Path path : dropped) {
      if (isTable(path)) {
        tables.add(path);
      } else {
        texts.add(path);
        tables.addAll(tablesIn(path));
      }
    }
    return new Pile(texts, tables.stream().findFirst());
  }

  private static List<Path> tablesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Pile::isTable).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static boolean isTable(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (!(name.endsWith(".tsv") || name.endsWith(".csv")) || !Files.isReadable(path)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      String header = reader.readLine();
      return header != null
          && List.of(header.toLowerCase(Locale.ROOT).split("[\t,;\"]+")).contains("file");
    } catch (IOException e) {
      return false;
    }
  }
}
