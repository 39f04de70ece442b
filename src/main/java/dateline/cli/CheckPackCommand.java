package dateline.cli;

import dateline.domain.Mistake;
import dateline.domain.PackCheck;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Checks a domain pack of the reader's own.
@Command(
    name = "check-pack",
    description = {
      "Check a domain pack: a folder of tables of people, offices, places, topics and words.",
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
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    } catch (CharacterCodingException e) {
      world.complain(folder + " holds a file that is not UTF-8; save it as UTF-8.");
      return 1;
    } catch (IOException e) {
      world.complain(folder + " is not a folder that can be read; check the spelling.");
      return 1;
    }
    List<Mistake> mistakes = PackCheck.check(files);
    mistakes.forEach(mistake -> world.err().println(folder.resolve(mistake.toString())));
    world.err().flush();
    if (mistakes.isEmpty()) {
      world
          .out()
          .println(folder + ": " + EventTable.number(files.size(), "file") + ", no mistakes.");
      world.out().flush();
    }
    return mistakes.isEmpty() ? 0 : 1;
  }
}
