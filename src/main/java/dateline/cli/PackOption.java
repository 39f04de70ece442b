package dateline.cli;

import dateline.collection.PackFolders;
import dateline.event.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The option that names domain packs.
final class PackOption {
  @Option(
      names = "--pack",
      paramLabel = "FOLDER",
      description =
          "a domain pack of your own, laid upon the program's tables; several are laid upon each"
              + " other in their order. us-russia comes with the program")
  private List<Path> folders = List.of();

  /// Whether packs were named.
  boolean given() {
    return !folders.isEmpty();
  }

  /// The packs.
  ///
  /// @throws IOException with a sentence that names file and line of a mistake
  List<Pack> read() throws IOException {
    return PackFolders.read(folders);
  }
}
