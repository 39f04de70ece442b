package dateline.ui;

import dateline.query.Query;
import java.util.Optional;

/// What a reader looks at: the words typed, the choices made, and the days brushed. Going back
/// returns to it.
public record View(String typed, Choices choices, Optional<Query.During> brush) {
  /// Everything there is.
  public static final View ALL = new View("", Choices.NONE, Optional.empty());

  /// Whether `next` is what one gets by typing on, or deleting, from here.
  boolean typedOn(View next) {
    boolean sameWords = next.typed.startsWith(typed) || typed.startsWith(next.typed);
    return !typed.isBlank()
        && !next.typed.isBlank()
        && sameWords
        && choices.equals(next.choices)
        && brush.equals(next.brush);
  }
}
