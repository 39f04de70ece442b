package dateline.store;

import java.io.IOException;

/// Another program has the file.
public final class InUseException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Keeps what the database said.
  InUseException(Throwable cause) {
    super("the file is in use", cause);
  }
}
