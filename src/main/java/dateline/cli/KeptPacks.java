package dateline.cli;

import dateline.collection.RuleChoice;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options about domain packs of a command that opens a collection: it keeps a copy of them, so
/// that they need to be named once only.
final class KeptPacks {
  @Mixin private PackOption packs = new PackOption();

  @Option(
      names = "--no-packs",
      description = "forget the packs that the collection was read with until now")
  private boolean without;

  /// Whether the reader wants others than those that the collection keeps.
  boolean others() {
    return without || packs.given();
  }

  /// The rules by which the collection is to be read.
  ///
  /// @throws IOException with a sentence that names file and line of a mistake
  RuleChoice rules() throws IOException {
    if (packs.given()) {
      return RuleChoice.keeping(packs.read());
    }
    return without ? RuleChoice.keeping(List.of()) : RuleChoice.KEPT;
  }
}
