package dateline.ui;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the window is given by whoever starts it: how to open a collection, the file where it may
/// remember its settings, the folder for collections that the reader gave no place, and the sample
/// articles for the first start (a folder or files, with a table of metadata among them or none).
public record Desk(Opener opener, Path settings, Path collections, List<Path> samples) {
  /// Copies the list.
  public Desk {
    samples = List.copyOf(samples);
  }

  /// Opens a collection, or starts a new one where there is no such file.
  @FunctionalInterface
  public interface Opener {
    /// Opens the file; failures carry a sentence for the reader.
    OpenCollection open(Path file, Progress progress) throws IOException;
  }
}
