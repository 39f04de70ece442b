package dateline.collection;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A question to an open file, which fails only when the disk does.
interface Asked<T> {
  /// Asks.
  T ask() throws IOException;

  /// Asks where the caller cannot be told of a broken disk in another way.
  static <T> T read(Asked<T> asked) {
    try {
      return asked.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
