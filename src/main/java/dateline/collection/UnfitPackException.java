package dateline.collection;

import java.io.IOException;

/// A domain pack that a collection keeps cannot be laid upon the rules of this program: it was made
/// for another version. The collection can be read without it.
public final class UnfitPackException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String fault;

  UnfitPackException(IllegalArgumentException cause) {
    super(
        "A domain pack that the collection keeps does not fit this Dateline ("
            + cause.getMessage()
            + "). Give a mended one with --pack, or none with --no-packs.",
        cause);
    fault = String.valueOf(cause.getMessage());
  }

  /// Which file and line does not fit, and why.
  public String fault() {
    return fault;
  }
}
