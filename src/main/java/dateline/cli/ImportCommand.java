package dateline.cli;

import dateline.collection.ImportReport;
import dateline.collection.OpenCollection;
import dateline.ingest.Hints;
import dateline.ingest.Incoming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Adds texts to a collection.
@Command(
    name = "import",
    description = {
      "Add texts to a collection and keep them there. A text that it has already is not added"
          + " twice.",
      "",
      "Without -c it is your usual collection."
    },
    footer = {
      "",
      "Examples:",
      "  dateline import news/",
      "  dateline import -c us-china.dateline --metadata index.tsv texts/",
      "  dateline import --published 2023-11-15 - < article.txt"
    })
final class ImportCommand implements Callable<Integer> {
  private final World world;

  @Mixin private Shelf shelf = new Shelf();
  @Mixin private Texts texts = new Texts();

  ImportCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws IOException {
    Hints hints = texts.hints(world);
    List<ImportReport> reports = new ArrayList<>();
    try (OpenCollection collection = shelf.toAdd(world)) {
      List<Path> files = texts.files(world);
      if (!files.isEmpty()) {
        Counter counter = new Counter(world, "Importing");
        reports.add(collection.add(files, hints.published(), hints.metadata(), counter::at));
        counter.wipe();
      }
      if (texts.standardInput()) {
        texts.input(world, hints, incoming -> add(incoming, collection, reports));
      }
      reports.forEach(this::complaints);
      report(reports, collection);
    }
    return texts.failed() ? 1 : 0;
  }

  private void add(Incoming incoming, OpenCollection collection, List<ImportReport> reports) {
    try {
      reports.add(collection.add(incoming));
    } catch (IOException e) {
      texts.complain(String.valueOf(e.getMessage()), world);
    }
  }

  private void complaints(ImportReport report) {
    report.files().stream()
        .filter(file -> file.outcome() == ImportReport.Outcome.FAILED)
        .flatMap(file -> file.sentences().stream())
        .forEach(sentence -> texts.complain(sentence, world));
  }

  private void report(List<ImportReport> reports, OpenCollection collection) {
    int added = reports.stream().mapToInt(ImportReport::added).sum();
    int known = reports.stream().mapToInt(ImportReport::known).sum();
    int failed = reports.stream().mapToInt(ImportReport::failed).sum();
    int undated = reports.stream().mapToInt(ImportReport::undated).sum();
    int events = reports.stream().mapToInt(ImportReport::events).sum();
    int doubtful = reports.stream().mapToInt(ImportReport::doubtful).sum();
    String counts =
        Stream.of(
                EventTable.number(added, "article") + " added",
                undated > 0 ? undated + " of them without a day" : "",
                known > 0 ? known + " known already" : "",
                failed > 0 ? failed + " not read" : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    world
        .out()
        .println(
            "%s; they tell %s%s. Collection: %s"
                .formatted(
                    counts,
                    EventTable.number(events, "event"),
                    doubtful > 0 ? ", " + doubtful + " doubtful" : "",
                    collection.file()));
    world.out().flush();
  }
}
