package dateline.collection;

import java.io.IOException;
import java.nio.file.Path;

/// Another program, or another window, has the collection open.
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Says which file is in use.
  public BusyException(Path file, Throwable cause) {
    super(
        file
            + " is open in another program or window. Close it there, or work on a copy of the"
            + " file.",
        cause);
  }
}
