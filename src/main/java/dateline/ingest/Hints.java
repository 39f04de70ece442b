package dateline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What the reader tells about the texts beforehand: the day on which all of them appeared, and a
/// table with what is known of each.
public record Hints(Optional<LocalDate> published, Optional<Path> metadata) {
  /// Where the reader tells nothing.
  public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());
}
