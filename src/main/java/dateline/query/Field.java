package dateline.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can stand before a colon.
sealed interface Field {
  /// The name of a facet.
  record OfFacet(Facet facet) implements Field {}

  /// A restriction of days.
  enum OfDays implements Field {
    /// From the first of these days on.
    AFTER,
    /// Up to the day before the first of these.
    BEFORE,
    /// Any of these days.
    DURING
  }

  /// The field of that name, in any case.
  static Optional<Field> named(String name) {
    String key = name.toUpperCase(Locale.ROOT);
    Optional<Field> days =
        Arrays.stream(OfDays.values())
            .filter(each -> each.name().equals(key))
            .map(Field.class::cast)
            .findFirst();
    return days.or(() ->
        Arrays.stream(Facet.values())
            .filter(each -> each.name().equals(key))
            .map(each -> (Field) new OfFacet(each))
            .findFirst());
  }
}
