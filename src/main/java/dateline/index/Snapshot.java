package dateline.index;

import dateline.correction.Corrected;
import dateline.event.Kind;
import dateline.event.Status;
import dateline.query.Facet;
import dateline.query.Table;
import dateline.time.Precision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The rows of an index at one moment: numbers in arrays, words left on the disk.
///
/// The reader below stays open as long as somebody holds the snapshot, so a pane that is late with
/// its repainting reads what it always read.
@SuppressWarnings("EnumOrdinal") // the index is thrown away when an enum changes, see EventIndex
final class Snapshot implements Table {
  private static final Cleaner CLEANER = Cleaner.create();
  private static final Kind[] KINDS = Kind.values();
  private static final Status[] STATUSES = Status.values();
  private static final Precision[] PRECISIONS = Precision.values();
  private static final int FARTHEST_YEAR = 9_999;

  final DirectoryReader reader;
  final Numbering numbering;
  final int[] rowOf;
  final int[] starts;
  final int[] ends;
  final byte[] marks;

  /// The numbers of a row's facet values stand in `values` from `at[row]` to `at[row + 1]`.
  final int[] at;

  final int[] values;
  private final int[] docOf;
  private final short[] minutes;
  private final byte[] kinds;
  private final byte[] statuses;
  private final byte[] precisions;
  private final float[] weights;

  /// Reads the rows; the reader belongs to the snapshot from then on.
  Snapshot(DirectoryReader reader, Names names) throws IOException {
    this.reader = reader;
    Columns columns = Columns.read(reader);
    int[] order = columns.order();
    int[] years = columns.years();
    numbering = new Numbering(names, inReach(years[0]), inReach(years[1]));
    int size = order.length;
    starts = new int[size];
    ends = new int[size];
    docOf = new int[size];
    minutes = new short[size];
    kinds = new byte[size];
    statuses = new byte[size];
    precisions = new byte[size];
    marks = new byte[size];
    weights = new float[size];
    rowOf = new int[reader.maxDoc()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < size; row++) {
      int from = order[row];
      starts[row] = columns.start[from];
      ends[row] = columns.end[from];
      kinds[row] = columns.kind[from];
      statuses[row] = columns.status[from];
      precisions[row] = columns.precision[from];
      marks[row] = columns.marks[from];
      weights[row] = columns.weight[from];
      docOf[row] = columns.doc[from];
      minutes[row] = columns.minute[from];
      rowOf[docOf[row]] = row;
    }
    Numbers numbers = new Numbers(columns, order);
    at = numbers.at;
    values = numbers.values;
    CLEANER.register(this, new Release(reader));
  }

  /// Lets go of the reader; knows nothing of the snapshot, which would else never be let go.
  private record Release(IndexReader reader) implements Runnable {
    @Override
    public void run() {
      try {
        reader.decRef();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Fills the numbers of all facets, row by row.
  private final class Numbers {
    private final int[] at;
    private int[] values;
    private int to;

    Numbers(Columns columns, int[] order) {
      at = new int[order.length + 1];
      values = new int[columns.at[columns.size] + order.length * 5 + 16];
      int[] bases = Names.OPEN.stream().mapToInt(facet -> numbering.base(facet)).toArray();
      for (int row = 0; row < order.length; row++) {
        int from = order[row];
        int open = columns.at[from];
        int last = columns.at[from + 1];
        if (values.length - to < last - open + 128 + FARTHEST_YEAR / 40) {
          values = Arrays.copyOf(values, values.length + values.length / 4 + 1024);
        }
        fixed(row);
        for (int i = open; i < last; i++) {
          int pooled = columns.pool[i];
          values[to++] = bases[pooled >>> Columns.FACET_SHIFT] + (pooled & Columns.NUMBER_MASK);
        }
        at[row + 1] = to;
      }
      values = Arrays.copyOf(values, to);
    }

    private void fixed(int row) {
      values[to++] = numbering.base(Facet.KIND) + kinds[row];
      values[to++] = numbering.base(Facet.STATUS) + statuses[row];
      int bits = is(row);
      for (int bit = 0; bits >> bit != 0; bit++) {
        if ((bits >> bit & 1) != 0) {
          values[to++] = numbering.base(Facet.IS) + bit;
        }
      }
      if (starts[row] != NO_DAY) {
        values[to++] = numbering.base(Facet.PRECISION) + precisions[row];
        years(row);
      }
    }

    private void years(int row) {
      int first = inReach(Columns.yearOf(starts[row]));
      int last = inReach(Columns.yearOf(ends[row]));
      for (int year = first; year <= Math.min(last, first + 200); year++) {
        values[to++] = numbering.year(year);
      }
    }
  }

  private static int inReach(int year) {
    return Math.clamp(year, -FARTHEST_YEAR, FARTHEST_YEAR);
  }

  /// The marks, in the order of their names.
  private int is(int row) {
    return marks[row] | (starts[row] == NO_DAY ? 8 : 0);
  }

  @Override
  public int size() {
    return starts.length;
  }

  @Override
  public int start(int row) {
    return starts[row];
  }

  @Override
  public int end(int row) {
    return ends[row];
  }

  @Override
  public int minute(int row) {
    return minutes[row];
  }

  @Override
  public Kind kind(int row) {
    return KINDS[kinds[row]];
  }

  @Override
  public Status status(int row) {
    return STATUSES[statuses[row]];
  }

  @Override
  public Precision precision(int row) {
    return PRECISIONS[precisions[row]];
  }

  @Override
  public float weight(int row) {
    return weights[row];
  }

  @Override
  public boolean doubtful(int row) {
    return (marks[row] & RowBytes.DOUBTFUL) != 0;
  }

  @Override
  public boolean starred(int row) {
    return (marks[row] & RowBytes.STARRED) != 0;
  }

  @Override
  public boolean hidden(int row) {
    return (marks[row] & RowBytes.HIDDEN) != 0;
  }

  @Override
  public int[] ordinals(Facet facet, int row) {
    int base = numbering.base(facet);
    int end = numbering.end(facet);
    int[] found = new int[at[row + 1] - at[row]];
    int count = 0;
    for (int i = at[row]; i < at[row + 1]; i++) {
      if (values[i] >= base && values[i] < end) {
        found[count++] = values[i] - base;
      }
    }
    return Arrays.copyOf(found, count);
  }

  @Override
  public List<String> values(Facet facet) {
    return numbering.values(facet);
  }

  @Override
  public int row(String eventId) {
    return asking(() -> {
      BytesRef id = new BytesRef(eventId);
      for (LeafReaderContext leaf : reader.leaves()) {
        int found = documentOf(leaf.reader(), id);
        if (found >= 0) {
          return rowOf[leaf.docBase + found];
        }
      }
      return -1;
    });
  }

  private static int documentOf(LeafReader leaf, BytesRef id) throws IOException {
    Terms ids = leaf.terms(EventIndex.ID);
    if (ids == null) {
      return -1;
    }
    TermsEnum terms = ids.iterator();
    if (!terms.seekExact(id)) {
      return -1;
    }
    Bits live = leaf.getLiveDocs();
    PostingsEnum found = terms.postings(null, PostingsEnum.NONE);
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (live == null || live.get(doc)) {
        return doc;
      }
    }
    return -1;
  }

  @Override
  public String id(int row) {
    return asking(() -> {
      BytesRef bytes = value(row, EventIndex.ROW);
      return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readString();
    });
  }

  @Override
  public String headline(int row) {
    return asking(() -> value(row, EventIndex.HEADLINE).utf8ToString());
  }

  @Override
  public Corrected event(int row) {
    return asking(() -> {
      BytesRef bytes =
          reader
              .storedFields()
              .document(docOf[row], Set.of(EventIndex.EVENT))
              .getBinaryValue(EventIndex.EVENT);
      if (bytes == null) {
        throw new IOException("row " + row + " of the index has no event");
      }
      return EventIndex.EVENTS.read(bytes.bytes, bytes.offset, bytes.length);
    });
  }

  private BytesRef value(int row, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docOf[row], leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    if (values == null || !values.advanceExact(docOf[row] - leaf.docBase)) {
      throw new IOException("row " + row + " of the index has no " + field);
    }
    return values.binaryValue();
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /// The arrays outlive a collection that is closed; what is on the disk does not.
  private <T> T asking(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read; open the collection again.", e);
    }
  }

  /// The values of a facet of which every row has exactly one, as numbers from its base.
  Optional<byte[]> column(Facet facet) {
    return switch (facet) {
      case KIND -> Optional.of(kinds);
      case STATUS -> Optional.of(statuses);
      case PRECISION, YEAR, IS, TOPIC, WHO, COUNTRY, PLACE, SOURCE, TAG -> Optional.empty();
    };
  }

  /// The first row that begins after this day.
  int firstAfter(LocalDate day) {
    long last = day.toEpochDay();
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] == NO_DAY || starts[middle] > last) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
