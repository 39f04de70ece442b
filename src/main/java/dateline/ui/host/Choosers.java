package dateline.ui.host;

import dateline.ui.screen.Settings;
import dateline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Asks the reader for files. The window asks the system; a test answers by itself.
public interface Choosers {
  /// Makes choosers for a window.
  @FunctionalInterface
  interface Maker {
    /// Those that speak these words and keep in the settings where the reader was.
    Choosers of(Stage owner, Words words, Settings settings);
  }

  /// A collection to open.
  Optional<Path> collection();

  /// Where a new collection is to be.
  Optional<Path> newCollection();

  /// Articles to import.
  List<Path> articles();

  /// A folder of articles to import.
  Optional<Path> folder();

  /// The folder of a domain pack.
  Optional<Path> pack();

  /// Where to save `name`, whose ending tells its format.
  Optional<Path> save(String name);

  /// A printer, where there is one and the reader chose to print.
  default Chosen printer() {
    return new NoPrinter();
  }

  /// What came of asking for a printer.
  sealed interface Chosen {}

  /// There is none.
  record NoPrinter() implements Chosen {}

  /// The reader thought better of it.
  record NotNow() implements Chosen {}

  /// This one.
  record Ready(Press press) implements Chosen {}
}
