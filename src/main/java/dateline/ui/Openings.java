package dateline.ui;

import dateline.collection.ImportReport;
import dateline.collection.OpenCollection;
import dateline.collection.RuleChoice;
import dateline.ui.pane.Opening;
import dateline.ui.session.Pile;
import dateline.ui.work.Latest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens collections beside the window, one after the other; only the one that was asked for last
/// is shown.
final class Openings {
  private final Desk desk;
  private final Latest latest = new Latest();
  private final Object door = new Object();
  private Optional<Opening> underWay = Optional.empty();

  Openings(Desk desk) {
    this.desk = desk;
  }

  /// What is to be opened: a file, the articles for it where it has none yet, and by which rules.
  record Wanted(Path file, Desk.Samples first, RuleChoice rules) {}

  /// The opening that is under way.
  Optional<Opening> underWay() {
    return underWay;
  }

  /// Opens a collection, telling `progress`; what was being opened is no longer wanted.
  void ask(
      Wanted wanted,
      Opening progress,
      Consumer<OpenCollection> opened,
      Consumer<Exception> refused) {
    underWay.ifPresent(Opening::abandon);
    underWay = Optional.of(progress);
    latest.ask(
        _ -> open(wanted, progress),
        collection -> {
          underWay = Optional.empty();
          opened.accept(collection);
        },
        fault -> {
          underWay = Optional.empty();
          refused.accept(fault);
        });
  }

  /// One after the other: who changes their mind may ask for a file that is just being let go.
  private Optional<OpenCollection> open(Wanted wanted, Opening progress) throws IOException {
    synchronized (door) {
      Files.createDirectories(wanted.file().getParent());
      OpenCollection collection = desk.opener().open(wanted.file(), wanted.rules(), progress);
      List<Path> files = collection.articles() == 0 ? wanted.first().files() : List.of();
      if (!files.isEmpty()) {
        Pile pile = Pile.of(files);
        ImportReport _ = collection.add(pile.paths(), Optional.empty(), pile.metadata(), progress);
      }
      if (progress.isAbandoned()) {
        collection.close();
        return Optional.empty();
      }
      return Optional.of(collection);
    }
  }
}
