package dateline.index;

import dateline.correction.Corrected;
import java.util.List;

/// An event to be found, and the publishers of the articles that tell it, which the event itself
/// does not know.
public record Entry(Corrected shown, List<String> publishers) {
  /// Copies the list, so that an entry never changes.
  public Entry {
    publishers = List.copyOf(publishers);
  }
}
