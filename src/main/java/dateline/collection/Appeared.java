package dateline.collection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// When the articles of a collection appeared: how many on each day, and how many nobody knows the
/// day of.
public record Appeared(NavigableMap<LocalDate, Integer> articles, int undated) {
  /// Copies the map, so that it never changes.
  public Appeared {
    articles = Collections.unmodifiableNavigableMap(new TreeMap<>(articles));
  }

  /// The days on which any appeared, in their order.
  public List<LocalDate> days() {
    return List.copyOf(articles.navigableKeySet());
  }

  /// How many had appeared by the end of a day.
  public int until(LocalDate day) {
    return articles.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many have a day.
  public int dated() {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The last day on or before this one on which any appeared.
  public Optional<LocalDate> onOrBefore(LocalDate day) {
    return Optional.ofNullable(articles.floorKey(day));
  }

  /// The day before this one on which any appeared.
  public Optional<LocalDate> before(LocalDate day) {
    return Optional.ofNullable(articles.lowerKey(day));
  }

  /// The day after this one on which any appeared.
  public Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(articles.higherKey(day));
  }
}
