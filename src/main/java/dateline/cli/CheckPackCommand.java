package dateline.cli;

import dateline.collection.PackFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Checks a domain pack of the reader's own.
@Command(
    name = "check-pack",
    description = {
      "Check a domain pack: a folder of tables of people, offices, places, topics and words, and"
          + " of cues.",
      "",
      "Runs the examples that stand in it and names file and line of each mistake."
    },
    footer = {"", "Example:", "  dateline check-pack my-pack/"})
final class CheckPackCommand implements Callable<Integer> {
  private final World world;

  @Parameters(paramLabel = "FOLDER", description = "the folder of the pack")
  private Path folder = Path.of("");

  CheckPackCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    PackFolders.Look look;
    try {
      look = PackFolders.look(List.of(), folder);
    } catch (IOException e) {
      world.complain(String.valueOf(e.getMessage()));
      return 1;
    }
    List<String> mistakes = look.mistakes();
    mistakes.forEach(world.err()::println);
    world.err().flush();
    if (mistakes.isEmpty()) {
      String files = EventTable.number(look.pack().files().size(), "file");
      world.out().println(folder + ": " + files + ", no mistakes.");
      world.out().flush();
    }
    return mistakes.isEmpty() ? 0 : 1;
  }
}
