package dateline.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Everything outside that a command may touch.
///
/// `terminal` tells whether a person is watching, `width` how many columns the person's terminal
/// has. `window` opens the window on a collection and returns an exit code, `samples` puts the
/// sample articles on the disk and names their folder and table.
public record World(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    int width,
    Places places,
    Window window,
    Samples samples) {

  /// Opens the window.
  @FunctionalInterface
  public interface Window {
    /// Opens it on a collection, or on what it finds best.
    int open(Optional<Path> collection);
  }

  /// The articles that come with the program.
  @FunctionalInterface
  public interface Samples {
    /// Their files, and the table about them as the last.
    List<Path> unpack() throws java.io.IOException;
  }

  /// Tells the reader what went wrong: one sentence, on one line.
  void complain(String sentence) {
    err.println("dateline: " + sentence.strip().replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
