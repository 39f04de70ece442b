package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.RuleChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the window is given by whoever starts it: how to open a collection, the file where it may
/// remember its settings, the folder for collections that the reader gave no place, and the sample
/// articles for the first start.
public record Desk(Opener opener, Path settings, Path collections, Samples samples) {
  /// Opens a collection, or starts a new one where there is no such file.
  @FunctionalInterface
  public interface Opener {
    /// Opens the file, its articles read by these rules; failures carry a sentence for the reader.
    OpenCollection open(Path file, RuleChoice rules, Progress progress) throws IOException;
  }

  /// Lays out the sample articles.
  @FunctionalInterface
  public interface Samples {
    /// No samples.
    Samples NONE = List::of;

    /// Their files or folder, with a table of metadata among them or none.
    List<Path> files() throws IOException;
  }
}
