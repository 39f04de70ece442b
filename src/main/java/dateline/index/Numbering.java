package dateline.index;

import dateline.query.Facet;
import dateline.query.FacetValues;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts the values of all facets in one row of numbers, facet after facet, so that counting all of
/// them is one loop over one array.
@SuppressWarnings("EnumOrdinal") // numbers that live as long as the snapshot
final class Numbering {
  private static final Facet[] FACETS = Facet.values();

  private final int[] base = new int[FACETS.length + 1];
  private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
  private final Map<Facet, List<String>> folded = new EnumMap<>(Facet.class);
  private final int firstYear;

  Numbering(Names names, int firstYear, int lastYear) {
    this.firstYear = firstYear;
    for (Facet facet : FACETS) {
      List<String> all =
          facet == Facet.YEAR
              ? IntStream.rangeClosed(firstYear, lastYear).mapToObj(String::valueOf).toList()
              : FacetValues.closed(facet).orElseGet(() -> names.values(facet));
      values.put(facet, all);
      base[facet.ordinal() + 1] = base[facet.ordinal()] + all.size();
    }
  }

  int total() {
    return base[FACETS.length];
  }

  /// The number before the first one of a facet's values.
  int base(Facet facet) {
    return base[facet.ordinal()];
  }

  int end(Facet facet) {
    return base[facet.ordinal() + 1];
  }

  int year(int year) {
    return base(Facet.YEAR) + year - firstYear;
  }

  List<String> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /// The numbers of the values that are asked for: the very value where there is one, else those of
  /// which a word begins so.
  BitSet asked(Facet facet, String question) {
    String wanted = FacetValues.folded(question);
    List<String> all = folded(facet);
    BitSet exact = new BitSet(total());
    BitSet partly = new BitSet(total());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(wanted)) {
        exact.set(base(facet) + i);
      } else if (FacetValues.matches(all.get(i), wanted)) {
        partly.set(base(facet) + i);
      }
    }
    boolean closed = FacetValues.closed(facet).isPresent() || facet == Facet.YEAR;
    return closed || !exact.isEmpty() ? exact : partly;
  }

  private synchronized List<String> folded(Facet facet) {
    return folded.computeIfAbsent(
        facet, each -> values(each).stream().map(FacetValues::folded).toList());
  }
}
