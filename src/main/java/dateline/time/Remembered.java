package dateline.time;

import dateline.article.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Days that everyone calls by month and day alone: "the Sept. 11 attacks".
final class Remembered {
  private static final Map<LocalDate, Set<String>> DAYS = read();

  private Remembered() {}

  /// The day meant by a month and day before word `next`, in a text that is younger than it.
  static Optional<LocalDate> day(int month, int day, Words words, int next, LocalDate article) {
    for (Map.Entry<LocalDate, Set<String>> entry : DAYS.entrySet()) {
      LocalDate known = entry.getKey();
      boolean same = known.getMonthValue() == month && known.getDayOfMonth() == day;
      String word = words.lower(words.lower(next).equals(",") ? next + 1 : next);
      if (same && known.isBefore(article) && entry.getValue().contains(word)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static Map<LocalDate, Set<String>> read() {
    Map<LocalDate, Set<String>> days = new LinkedHashMap<>();
    for (Resource.Entry entry : Resource.entries("remembered.words")) {
      days.put(LocalDate.parse(entry.name()), entry.words());
    }
    return days;
  }
}
