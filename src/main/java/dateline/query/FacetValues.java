package dateline.query;

import dateline.event.Kind;
import dateline.event.Status;
import dateline.time.Precision;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The values that facets have, and how a typed value is compared with them.
public final class FacetValues {
  /// The marks that `is:` asks for, in the order of their bits.
  public static final List<String> MARKS =
      List.of("starred", "doubtful", "corrected", "undated", "hidden", "noted", "added");

  private static final List<String> KINDS = names(Kind.values());
  private static final List<String> STATUSES = names(Status.values());
  private static final List<String> PRECISIONS = names(Precision.values());

  private FacetValues() {}

  /// All values of a facet that has the same ones in every collection, else empty.
  public static Optional<List<String>> closed(Facet facet) {
    return switch (facet) {
      case KIND -> Optional.of(KINDS);
      case STATUS -> Optional.of(STATUSES);
      case PRECISION -> Optional.of(PRECISIONS);
      case IS -> Optional.of(MARKS);
      case TOPIC, WHO, COUNTRY, PLACE, SOURCE, YEAR, TAG -> Optional.empty();
    };
  }

  /// The value as the facet writes it, or empty where it can have no such value.
  static Optional<String> canonical(Facet facet, String typed) {
    if (facet == Facet.YEAR) {
      return typed.matches("\\d{1,4}") && Integer.parseInt(typed) > 0
          ? Optional.of(String.valueOf(Integer.parseInt(typed)))
          : Optional.empty();
    }
    String wanted = folded(typed);
    return closed(facet)
        .map(values -> values.stream().filter(value -> value.equals(wanted)).findFirst())
        .orElse(Optional.of(typed));
  }

  /// Without case, accents and marks: "Xí Jìnpíng" and "export-controls" become "xi jinping" and
  /// "export controls". What consists of marks only keeps them.
  public static String folded(String value) {
    StringBuilder folded = new StringBuilder(value.length());
    boolean gap = false;
    String decomposed = isAscii(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return (folded.isEmpty() ? value.strip() : folded.toString()).toLowerCase(Locale.ROOT);
  }

  /// Whether a folded value is asked for by a folded question: some word of it begins so.
  public static boolean matches(String foldedValue, String foldedQuestion) {
    return foldedValue.startsWith(foldedQuestion) || foldedValue.contains(" " + foldedQuestion);
  }

  private static boolean isAscii(String value) {
    return value.chars().allMatch(c -> c < 128);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
