package dateline.ui.sheet;

import dateline.collection.PackFolders;
import dateline.event.Pack;
import dateline.ui.screen.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the folders of domain packs lie on this computer. A collection keeps what they said, not
/// where they were.
record PackPlaces(Settings settings) {
  private static final String KEPT = "pack.";

  /// Remembers a folder; a pack that comes with the program has none.
  void keep(Pack pack, Path folder) {
    if (Files.isDirectory(folder)) {
      settings.set(KEPT + pack.name(), folder.toAbsolutePath().normalize());
    }
  }

  /// The folder of a pack, while it is there.
  Optional<Path> of(Pack pack) {
    return Optional.of(settings.get(KEPT + pack.name(), ""))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  /// Whether the folder says something else than the collection keeps.
  boolean hasChanged(Pack pack) {
    try {
      Optional<Path> folder = of(pack);
      return folder.isPresent() && !PackFolders.look(List.of(), folder.get()).pack().equals(pack);
    } catch (IOException e) {
      // A folder that cannot be read is told of when the reader wants it read.
      return false;
    }
  }
}
