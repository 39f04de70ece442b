package dateline.collection;

import dateline.domain.Domain;
import dateline.domain.Mistake;
import dateline.event.Pack;
import dateline.ingest.PackFolder;
import dateline.reading.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the domain packs that a reader names, and refuses those with mistakes.
public final class PackFolders {
  /// The pack that comes with the program and is not laid on by itself.
  public static final String BUILT_IN = "us-russia";

  private PackFolders() {}

  /// A pack, and what is wrong with it, a line for each mistake; it can be used where none is.
  public record Look(Pack pack, List<String> mistakes) {
    /// Copies the list.
    public Look {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// Looks at the pack of a folder, or one that comes with the program, as it is laid upon others.
  ///
  /// @throws IOException with a sentence where there is no such folder
  public static Look look(List<Pack> below, Path folder) throws IOException {
    Pack pack = read(folder);
    return new Look(pack, lines(folder, Packs.check(below, pack)));
  }

  /// What is wrong with packs that are laid upon one another.
  public static List<String> mistakes(List<Pack> packs) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < packs.size(); i++) {
      Pack pack = packs.get(i);
      lines.addAll(lines(Path.of(pack.name()), Packs.check(packs.subList(0, i), pack)));
    }
    return lines;
  }

  private static List<String> lines(Path folder, List<Mistake> mistakes) {
    return mistakes.stream().map(mistake -> folder.resolve(mistake.toString()).toString()).toList();
  }

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
