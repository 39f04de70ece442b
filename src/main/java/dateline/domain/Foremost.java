package dateline.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The two sides that a text is about: those that it names most.
public final class Foremost {
  private Foremost() {}

  /// The two with the highest counts, the highest first; of equals the first by name.
  public static List<String> two(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }
}
