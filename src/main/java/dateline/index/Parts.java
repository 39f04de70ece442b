package dateline.index;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Turns a part of a question into the rows that it names.
///
/// Words are looked up in Lucene; days and facets in the arrays. The last few parts are remembered,
/// for the next question mostly differs from this one by one part.
final class Parts {
  private static final int REMEMBERED = 32;

  /// Who types "fentanyl 2024" means the year, whether or not a text spells it out.
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// Nobody waits for the answer any more.
  static final class Stale extends Exception {
    private static final long serialVersionUID = 1L;

    Stale() {
      super(null, null, false, false);
    }
  }

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Map<Query, FixedBitSet> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, FixedBitSet> eldest) {
          return size() > REMEMBERED;
        }
      };

  Parts(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = new IndexSearcher(snapshot.reader);
    searcher.setQueryCache(null);
  }

  /// The rows of a part; not to be changed by the caller.
  FixedBitSet of(Query part, BooleanSupplier stale) throws Stale {
    synchronized (known) {
      FixedBitSet remembered = known.get(part);
      if (remembered != null) {
        return remembered;
      }
    }
    if (stale.getAsBoolean()) {
      throw new Stale();
    }
    FixedBitSet rows = new FixedBitSet(Math.max(1, snapshot.size()));
    fill(rows, part, stale);
    synchronized (known) {
      known.put(part, rows);
    }
    return rows;
  }

  private void fill(FixedBitSet rows, Query part, BooleanSupplier stale) throws Stale {
    switch (part) {
      case Everything _ -> rows.set(0, snapshot.size());
      case Word word -> {
        words(rows, word, stale);
        if (YEAR.matcher(word.text()).matches()) {
          has(rows, Facet.YEAR, word.text());
        }
      }
      case Prefix _, Phrase _ -> words(rows, part, stale);
      case Has has -> has(rows, has.facet(), has.value());
      case During during -> days(rows, during);
      case And and -> {
        rows.set(0, snapshot.size());
        for (Query each : and.parts()) {
          rows.and(of(each, stale));
        }
      }
      case Or or -> {
        for (Query each : or.parts()) {
          rows.or(of(each, stale));
        }
      }
      case Not not -> {
        rows.set(0, snapshot.size());
        rows.andNot(of(not.part(), stale));
      }
    }
  }

  /// A row has one kind and one status, which stand in columns of their own.
  private void has(FixedBitSet rows, Facet facet, String value) {
    BitSet asked = snapshot.numbering.asked(facet, value);
    Optional<byte[]> column = asked.isEmpty() ? Optional.empty() : snapshot.column(facet);
    if (column.isEmpty()) {
      values(rows, asked);
      return;
    }
    byte[] each = column.get();
    int base = snapshot.numbering.base(facet);
    for (int row = 0; row < each.length; row++) {
      if (asked.get(base + each[row])) {
        rows.set(row);
      }
    }
  }

  private void values(FixedBitSet rows, BitSet asked) {
    if (asked.isEmpty()) {
      return;
    }
    int first = asked.nextSetBit(0);
    int last = asked.length() - 1;
    int[] at = snapshot.at;
    int[] values = snapshot.values;
    for (int row = 0; row < snapshot.size(); row++) {
      for (int i = at[row]; i < at[row + 1]; i++) {
        int value = values[i];
        if (value >= first && value <= last && asked.get(value)) {
          rows.set(row);
          break;
        }
      }
    }
  }

  private void days(FixedBitSet rows, During during) {
    long first = during.first().toEpochDay();
    int end = snapshot.firstAfter(during.last());
    for (int row = 0; row < end; row++) {
      if (snapshot.ends[row] >= first) {
        rows.set(row);
      }
    }
  }

  private void words(FixedBitSet rows, Query part, BooleanSupplier stale) throws Stale {
    Marking marking = new Marking(rows, snapshot.rowOf, stale);
    try {
      searcher.search(WordQueries.of(part), new MarkingManager(marking));
    } catch (StaleInside e) {
      throw new Stale();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read; open the collection again.", e);
    }
  }

  /// Lucene lets no checked exception through.
  private static final class StaleInside extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleInside() {
      super(null, null, false, false);
    }
  }

  /// One collector is enough: the searcher has no threads of its own.
  private record MarkingManager(Marking marking) implements CollectorManager<Marking, FixedBitSet> {
    @Override
    public Marking newCollector() {
      return marking;
    }

    @Override
    public FixedBitSet reduce(Collection<Marking> collectors) {
      return marking.rows;
    }
  }

  /// Sets the row of each document found.
  private static final class Marking extends SimpleCollector {
    private final FixedBitSet rows;
    private final int[] rowOf;
    private final BooleanSupplier stale;
    private int base;
    private int found;

    Marking(FixedBitSet rows, int[] rowOf, BooleanSupplier stale) {
      this.rows = rows;
      this.rowOf = rowOf;
      this.stale = stale;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      int row = rowOf[base + doc];
      if (row >= 0) {
        rows.set(row);
      }
      if ((++found & 0xfff) == 0 && stale.getAsBoolean()) {
        throw new StaleInside();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
