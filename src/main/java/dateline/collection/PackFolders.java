package dateline.collection;

import dateline.domain.Domain;
import dateline.domain.Mistake;
import dateline.event.Pack;
import dateline.event.Packs;
import dateline.ingest.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the domain packs that a reader names, and refuses those with mistakes.
public final class PackFolders {
  private PackFolders() {}

  /// The packs of these folders, in order, a later one upon the earlier ones. A name without a
  /// folder is that of a pack that comes with the program (`us-russia`).
  ///
  /// @throws IOException with a sentence that names file and line of the first mistake
  public static List<Pack> read(List<Path> folders) throws IOException {
    List<Pack> packs = new ArrayList<>();
    for (Path folder : folders) {
      Pack pack = read(folder);
      List<Mistake> mistakes = Packs.check(packs, pack);
      if (!mistakes.isEmpty()) {
        throw new IOException(refusal(folder, mistakes));
      }
      packs.add(pack);
    }
    return List.copyOf(packs);
  }

  private static Pack read(Path folder) throws IOException {
    Map<String, String> built =
        Files.exists(folder) ? Map.of() : Domain.pack(folder.toString().replace('\\', '/'));
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return Pack.of(
        name == null ? folder.toString() : name.toString(),
        built.isEmpty() ? PackFolder.read(folder) : built);
  }

  private static String refusal(Path folder, List<Mistake> mistakes) {
    String rest =
        mistakes.size() == 1
            ? ""
            : " There are %d more; see them with: dateline check-pack %s"
                .formatted(mistakes.size() - 1, folder);
    return folder.resolve(mistakes.getFirst().toString()) + rest;
  }
}
