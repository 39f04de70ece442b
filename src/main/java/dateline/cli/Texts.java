package dateline.cli;

import dateline.article.Article;
import dateline.ingest.Hints;
import dateline.ingest.Importer;
import dateline.ingest.Incoming;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The texts that a command was given, and what was told about them.
final class Texts {
  /// The path that stands for standard input.
  static final String STANDARD_INPUT = "-";

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "the day on which all of them appeared, as 2023-11-15")
  private @Nullable String published;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "a table (.tsv or .csv) with the columns file, published, title, source, url")
  private @Nullable Path metadata;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "text files, folders of them, or - for standard input")
  private List<String> paths = List.of();

  private boolean failed;

  /// Whether something could not be read.
  boolean failed() {
    return failed;
  }

  /// The texts' own paths, without standard input.
  List<Path> files(World world) {
    return paths.stream()
        .filter(path -> !path.equals(STANDARD_INPUT))
        .flatMap(path -> path(path, world).stream())
        .toList();
  }

  /// Whether standard input is among them.
  boolean standardInput() {
    return paths.contains(STANDARD_INPUT);
  }

  /// What the reader told about them; a day that is none is complained about and left out.
  Hints hints(World world) {
    return new Hints(published(world), Optional.ofNullable(metadata));
  }

  /// Reads them all, one after the other; what cannot be read is complained about.
  void each(World world, Consumer<Article> use) {
    Hints hints = hints(world);
    Counter counter = new Counter(world, "Reading");
    Consumer<Incoming> sink =
        incoming -> {
          switch (incoming) {
            case Incoming.Taken taken -> use.accept(taken.article());
            case Incoming.Problem problem -> {
              counter.wipe();
              complain(problem.sentence(), world);
            }
          }
          counter.next();
        };
    List<Path> files = files(world);
    if (world.terminal()) {
      counter.expect(Importer.count(files));
    }
    new Importer().read(files, hints, sink, () -> false);
    if (standardInput()) {
      input(world, hints, sink);
    }
    counter.wipe();
  }

  void complain(String sentence, World world) {
    failed = true;
    world.complain(sentence);
  }

  void input(World world, Hints hints, Consumer<Incoming> sink) {
    try {
      new Importer().stream("standard input", world.in(), hints, sink);
    } catch (IOException e) {
      complain("Standard input could not be read (" + e.getMessage() + ").", world);
    }
  }

  private Optional<LocalDate> published(World world) {
    String day = published;
    if (day == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      complain(
          "--published %s is not a day; write it as 2023-11-15. The texts were read without it."
              .formatted(day),
          world);
      return Optional.empty();
    }
  }

  private Optional<Path> path(String path, World world) {
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      complain("%s cannot be the name of a file here.".formatted(path), world);
      return Optional.empty();
    }
  }
}
