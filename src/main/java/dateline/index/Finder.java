package dateline.index;

import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Query.And;
import dateline.query.Query.During;
import dateline.query.Query.Everything;
import dateline.query.Query.Has;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Phrase;
import dateline.query.Query.Prefix;
import dateline.query.Query.Word;
import dateline.query.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Answers questions about one snapshot.
///
/// A question is a conjunction of parts; each part is a set of rows, and the answer their
/// intersection. To count a facet without its own choice, its parts are left out.
final class Finder {
  private final Snapshot snapshot;
  private final Parts parts;
  private final FixedBitSet shown;
  private final Answer everything;

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.parts = new Parts(snapshot);
    this.shown = new FixedBitSet(Math.max(1, snapshot.size()));
    for (int row = 0; row < snapshot.size(); row++) {
      if (!snapshot.hidden(row)) {
        shown.set(row);
      }
    }
    FixedBitSet all = shown;
    this.everything =
        new Answer(
            Query.EVERYTHING, snapshot, rows(all), Counts.of(snapshot, all, Set.of()), List.of());
  }

  Table table() {
    return snapshot;
  }

  Optional<Answer> find(Query query, BooleanSupplier stale) {
    if (query instanceof Everything) {
      return Optional.of(everything);
    }
    try {
      return Optional.of(answer(query, stale));
    } catch (Parts.Stale e) {
      return Optional.empty();
    }
  }

  private Answer answer(Query query, BooleanSupplier stale) throws Parts.Stale {
    List<Query> conjuncts = query instanceof And(List<Query> each) ? each : List.of(query);
    boolean hidden = asksForHidden(query);
    FixedBitSet found = together(conjuncts, hidden, stale);
    Map<Facet, List<Query>> choices = choices(conjuncts);
    Map<Facet, List<Answer.Count>> counts = Counts.of(snapshot, found, choices.keySet());
    for (Map.Entry<Facet, List<Query>> choice : choices.entrySet()) {
      List<Query> others = new ArrayList<>(conjuncts);
      others.removeAll(choice.getValue());
      FixedBitSet wider = together(others, hidden, stale);
      counts.put(choice.getKey(), Counts.of(snapshot, wider, choice.getKey()));
    }
    Set<String> terms = new LinkedHashSet<>();
    terms(query, terms);
    return new Answer(query, snapshot, rows(found), counts, List.copyOf(terms));
  }

  private FixedBitSet together(List<Query> conjuncts, boolean hidden, BooleanSupplier stale)
      throws Parts.Stale {
    FixedBitSet found = hidden ? all() : shown.clone();
    for (Query part : conjuncts) {
      found.and(parts.of(part, stale));
    }
    return found;
  }

  private FixedBitSet all() {
    FixedBitSet all = new FixedBitSet(shown.length());
    all.set(0, snapshot.size());
    return all;
  }

  /// The parts that are a choice among the values of one facet.
  private static Map<Facet, List<Query>> choices(List<Query> conjuncts) {
    Map<Facet, List<Query>> choices = new EnumMap<>(Facet.class);
    for (Query part : conjuncts) {
      Set<Optional<Facet>> facets = new LinkedHashSet<>();
      facets(part, facets);
      if (facets.size() == 1) {
        facets
            .iterator()
            .next()
            .ifPresent(facet -> choices.computeIfAbsent(facet, _ -> new ArrayList<>()).add(part));
      }
    }
    return choices;
  }

  private static void facets(Query query, Set<Optional<Facet>> facets) {
    switch (query) {
      case Has has -> facets.add(Optional.of(has.facet()));
      case And and -> and.parts().forEach(part -> facets(part, facets));
      case Or or -> or.parts().forEach(part -> facets(part, facets));
      case Not not -> facets(not.part(), facets);
      case Everything _, Word _, Prefix _, Phrase _, During _ -> facets.add(Optional.empty());
    }
  }

  private static boolean asksForHidden(Query query) {
    return switch (query) {
      case Has has -> has.facet() == Facet.IS && has.value().equals("hidden");
      case And and -> and.parts().stream().anyMatch(Finder::asksForHidden);
      case Or or -> or.parts().stream().anyMatch(Finder::asksForHidden);
      case Not _, Everything _, Word _, Prefix _, Phrase _, During _ -> false;
    };
  }

  /// What was asked for by words, and not what was excluded.
  private static void terms(Query query, Set<String> terms) {
    switch (query) {
      case Word word -> terms.add(word.text());
      case Prefix prefix -> terms.add(prefix.text() + "*");
      case Phrase phrase -> terms.add(phrase.text());
      case And and -> and.parts().forEach(part -> terms(part, terms));
      case Or or -> or.parts().forEach(part -> terms(part, terms));
      case Has _, Not _, During _, Everything _ -> {}
    }
  }

  private static int[] rows(FixedBitSet found) {
    int[] rows = new int[found.cardinality()];
    int count = 0;
    for (int row = next(found, 0); row >= 0; row = next(found, row + 1)) {
      rows[count++] = row;
    }
    return rows;
  }

  /// The next row of a set, or -1.
  static int next(FixedBitSet rows, int from) {
    if (from >= rows.length()) {
      return -1;
    }
    int next = rows.nextSetBit(from);
    return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
  }
}
