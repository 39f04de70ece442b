package dateline.cli;

import dateline.collection.OpenCollection;
import dateline.store.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The option that names a collection, and which one is meant where it is not given.
final class Shelf {
  @Option(
      names = {"-c", "--collection"},
      paramLabel = "FILE",
      description = "the collection, a file NAME.dateline; without it, your usual one")
  private @Nullable Path file;

  @Mixin private KeptPacks packs = new KeptPacks();

  /// Opens the collection to add to; it is started where there is none yet.
  OpenCollection toAdd(World world) throws IOException {
    return open(file == null ? world.places().usual() : file, world);
  }

  /// Opens the collection to look into: the usual one, or the samples as long as there is no other.
  OpenCollection toFind(World world) throws IOException {
    Path named = file;
    if (named != null) {
      if (!Files.exists(named)) {
        throw new IOException(
            named + " does not exist; make it with: dateline import -c " + named + " PATH");
      }
      return open(named, world);
    }
    if (Files.exists(world.places().usual())) {
      return open(world.places().usual(), world);
    }
    boolean fresh = !Files.exists(world.places().samples());
    OpenCollection samples = open(world.places().samples(), world);
    if (fresh) {
      fill(samples, world);
    }
    return samples;
  }

  private static void fill(OpenCollection samples, World world) throws IOException {
    List<Path> files = world.samples().unpack();
    Counter counter = new Counter(world, "Reading the samples");
    samples.add(
        files.subList(0, files.size() - 1),
        Optional.empty(),
        Optional.of(files.getLast()),
        counter::at);
    counter.wipe();
  }

  OpenCollection open(Path file, World world) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Counter counter = new Counter(world, "Opening");
    NativeLibrary.keepIn(world.places().cache());
    OpenCollection opened =
        OpenCollection.open(file, world.places().cache(), packs.rules(), counter::at);
    counter.wipe();
    return opened;
  }
}
