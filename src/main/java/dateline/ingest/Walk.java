package dateline.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds the files below the paths that a reader named: folders to the bottom, by name.
///
/// A file named by the reader is always taken. Inside a folder, hidden files and tables (`.tsv`,
/// `.csv`: they describe the texts) are passed over.
final class Walk {
  private static final Set<String> TABLES = Set.of("tsv", "csv");

  private final Optional<Path> metadata;
  private final Consumer<Path> files;
  private final Consumer<Incoming.Problem> problems;
  private final BooleanSupplier cancelled;
  private final Deque<Path> above = new ArrayDeque<>();

  Walk(
      Optional<Path> metadata,
      Consumer<Path> files,
      Consumer<Incoming.Problem> problems,
      BooleanSupplier cancelled) {
    this.metadata = metadata.map(path -> path.toAbsolutePath().normalize());
    this.files = files;
    this.problems = problems;
    this.cancelled = cancelled;
  }

  void over(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (!cancelled.getAsBoolean()) {
        files.accept(path);
      }
    }
  }

  private void folder(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        problem(folder, "leads back to a folder above it, so it was passed over");
        return;
      }
      List<Path> inside = inside(folder);
      above.push(real);
      for (Path path : inside) {
        if (cancelled.getAsBoolean()) {
          break;
        }
        entry(path);
      }
      above.pop();
    } catch (AccessDeniedException e) {
      problem(folder, "may not be opened by you; change its permissions or ask its owner");
    } catch (IOException e) {
      problem(folder, "could not be listed (" + Decoder.reason(e) + ")");
    }
  }

  private void entry(Path path) {
    if (path.getFileName().toString().startsWith(".")) {
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (!isTable(path)) {
      files.accept(path);
    }
  }

  private boolean isTable(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return TABLES.contains(name.substring(name.lastIndexOf('.') + 1))
        || metadata.filter(path.toAbsolutePath().normalize()::equals).isPresent();
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
  }

  private void problem(Path path, String what) {
    problems.accept(new Incoming.Problem(path.toString(), path + " " + what + "."));
  }
}
