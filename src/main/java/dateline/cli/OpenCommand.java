package dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a collection.
@Command(
    name = "open",
    description = "Open the window on a collection; a file that does not exist becomes a new one.",
    footer = {"", "Example:", "  dateline open us-china.dateline"})
final class OpenCommand implements Callable<Integer> {
  private final World world;

  @Parameters(paramLabel = "FILE", description = "the collection, a file NAME.dateline")
  private Path file = Path.of("");

  OpenCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    return world.window().open(Optional.of(file));
  }
}
