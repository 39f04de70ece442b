package dateline.cli;

import dateline.collection.OpenCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Opens the window on a collection.
@Command(
    name = "open",
    description = "Open the window on a collection; a file that does not exist becomes a new one.",
    footer = {
      "",
      "Examples:",
      "  dateline open us-china.dateline",
      "  dateline open --pack us-russia arms-control.dateline"
    })
final class OpenCommand implements Callable<Integer> {
  private final World world;

  @Parameters(paramLabel = "FILE", description = "the collection, a file NAME.dateline")
  private Path file = Path.of("");

  OpenCommand(World world) {
    this.world = world;
  }

  @Mixin private KeptPacks packs = new KeptPacks();

  @Override
  public Integer call() throws IOException {
    if (packs.others()) {
      Counter counter = new Counter(world, "Reading with other packs");
      OpenCollection.open(file, world.places().cache(), packs.rules(), counter::at).close();
      counter.wipe();
    }
    return world.window().open(Optional.of(file));
  }
}
