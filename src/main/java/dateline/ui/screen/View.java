package dateline.ui.screen;

import dateline.query.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What a reader looks at: the words typed, the choices made, the days brushed, and the day as of
/// which the events are known, where that is not today. Going back returns to it.
public record View(
    String typed, Choices choices, Optional<Query.During> brush, Optional<LocalDate> known) {
  private static final String KNOWN = "known:";

  /// A view of what is known today.
  public View(String typed, Choices choices, Optional<Query.During> brush) {
    this(typed, choices, brush, Optional.empty());
  }

  /// Everything there is.
  public static final View ALL = new View("", Choices.NONE, Optional.empty());

  /// A view that was saved as text: the words, after the day where the past was looked at.
  public static View of(String saved) {
    String[] parts = saved.split(" ", 2);
    if (parts[0].startsWith(KNOWN)) {
      try {
        LocalDate day = LocalDate.parse(parts[0].substring(KNOWN.length()));
        String typed = parts.length > 1 ? parts[1] : "";
        return new View(typed, Choices.NONE, Optional.empty(), Optional.of(day));
      } catch (DateTimeException e) {
        return new View(saved, Choices.NONE, Optional.empty());
      }
    }
    return new View(saved, Choices.NONE, Optional.empty());
  }

  /// The words and the day, as text to be saved.
  public String text() {
    return known.map(day -> (KNOWN + day + " " + typed).strip()).orElse(typed);
  }

  /// Whether `next` is what one gets by going on from here: by typing or deleting, or by another
  /// step through the past or through the months.
  boolean goneOn(View next) {
    return typedOn(next) || steppedOn(next) || monthOn(next);
  }

  private boolean monthOn(View next) {
    return brush.filter(View::isMonth).isPresent()
        && next.brush.filter(View::isMonth).isPresent()
        && new View(typed, choices, next.brush, known).equals(next);
  }

  private static boolean isMonth(Query.During days) {
    return days.equals(Query.During.of(YearMonth.from(days.first())));
  }

  private boolean steppedOn(View next) {
    return known.isPresent()
        && next.known.isPresent()
        && new View(typed, choices, brush, next.known).equals(next);
  }

  private boolean typedOn(View next) {
    boolean sameWords = next.typed.startsWith(typed) || typed.startsWith(next.typed);
    return !typed.isBlank()
        && !next.typed.isBlank()
        && sameWords
        && choices.equals(next.choices)
        && brush.equals(next.brush)
        && known.equals(next.known);
  }
}
