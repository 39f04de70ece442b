package dateline.index;

import dateline.query.Answer.Count;
import dateline.query.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/// Counts the values of facets over a set of rows.
final class Counts {
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::events).reversed().thenComparing(Count::value);

  private Counts() {}

  /// For all facets but these.
  static Map<Facet, List<Count>> of(Snapshot snapshot, FixedBitSet rows, Set<Facet> but) {
    int[] counts = numbers(snapshot, rows);
    Map<Facet, List<Count>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (!but.contains(facet)) {
        all.put(facet, named(snapshot.numbering, counts, facet));
      }
    }
    return all;
  }

  /// For this facet.
  static List<Count> of(Snapshot snapshot, FixedBitSet rows, Facet facet) {
    Optional<byte[]> column = snapshot.column(facet);
    int[] counts =
        column.isPresent()
            ? numbers(snapshot.numbering, rows, facet, column.get())
            : numbers(snapshot, rows);
    return named(snapshot.numbering, counts, facet);
  }

  private static int[] numbers(Numbering numbering, FixedBitSet rows, Facet facet, byte[] column) {
    int[] counts = new int[numbering.total()];
    int base = numbering.base(facet);
    for (int row = Finder.next(rows, 0); row >= 0; row = Finder.next(rows, row + 1)) {
      counts[base + column[row]]++;
    }
    return counts;
  }

  private static int[] numbers(Snapshot snapshot, FixedBitSet rows) {
    int[] counts = new int[snapshot.numbering.total()];
    int[] at = snapshot.at;
    int[] values = snapshot.values;
    for (int row = Finder.next(rows, 0); row >= 0; row = Finder.next(rows, row + 1)) {
      int end = at[row + 1];
      for (int i = at[row]; i < end; i++) {
        counts[values[i]]++;
      }
    }
    return counts;
  }

  private static List<Count> named(Numbering numbering, int[] counts, Facet facet) {
    List<String> values = numbering.values(facet);
    int base = numbering.base(facet);
    List<Count> named = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (counts[base + i] > 0) {
        named.add(new Count(values.get(i), counts[base + i]));
      }
    }
    named.sort(MOST_FIRST);
    return List.copyOf(named);
  }
}
