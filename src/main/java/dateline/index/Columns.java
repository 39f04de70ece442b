package dateline.index;

import dateline.query.Facet;
import dateline.query.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;

/// Reads the rows of an index, in the order of its documents, into arrays.
///
/// `pool` holds the numbers of all rows, those of row `i` from `at[i]` to `at[i + 1]`, each with
/// the place of its facet in [Names#OPEN] in its upper bits.
final class Columns {
  static final int FACET_SHIFT = 28;
  static final int NUMBER_MASK = (1 << FACET_SHIFT) - 1;

  int size;
  final int[] doc;
  final int[] start;
  final int[] end;
  final short[] minute;
  final byte[] kind;
  final byte[] status;
  final byte[] precision;
  final byte[] marks;
  final float[] weight;
  final int[] at;
  int[] pool;
  final byte[][] id;

  private Columns(int most) {
    doc = new int[most];
    start = new int[most];
    end = new int[most];
    minute = new short[most];
    kind = new byte[most];
    status = new byte[most];
    precision = new byte[most];
    marks = new byte[most];
    weight = new float[most];
    at = new int[most + 1];
    pool = new int[most * 8 + 16];
    id = new byte[most][];
  }

  static Columns read(IndexReader reader) throws IOException {
    Columns columns = new Columns(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues rows = leaf.reader().getBinaryDocValues(EventIndex.ROW);
      if (rows == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int at = rows.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = rows.nextDoc()) {
        if (live == null || live.get(at)) {
          columns.add(leaf.docBase + at, rows.binaryValue());
        }
      }
    }
    return columns;
  }

  private void add(int document, BytesRef row) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(row.bytes, row.offset, row.length);
    int i = size++;
    doc[i] = document;
    id[i] = new byte[in.readVInt()];
    in.readBytes(id[i], 0, id[i].length);
    in.readLong();
    start[i] = in.readZInt();
    end[i] = start[i] + in.readVInt();
    minute[i] = (short) in.readVInt();
    kind[i] = in.readByte();
    status[i] = in.readByte();
    precision[i] = in.readByte();
    marks[i] = in.readByte();
    weight[i] = Float.intBitsToFloat(in.readInt());
    int to = at[i];
    for (int facet = 0; facet < Names.OPEN.size(); facet++) {
      for (int left = in.readVInt(); left > 0; left--) {
        if (to == pool.length) {
          pool = ArrayUtil.grow(pool, to + 1);
        }
        pool[to++] = facet << FACET_SHIFT | in.readVInt();
      }
    }
    at[i + 1] = to;
  }

  /// The documents in the order of rows: first day, last day, time of day, id.
  int[] order() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      int first = start[i] == Table.NO_DAY ? Integer.MAX_VALUE : start[i];
      keys[i] = (long) first << 32 | i;
    }
    Arrays.parallelSort(keys);
    int[] order = new int[size];
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && keys[to] >> 32 == keys[from] >> 32) {
        order[to] = (int) keys[to];
        to++;
      }
      if (to - from > 1) {
        new ById(order).sort(from, to);
      }
      from = to;
    }
    return order;
  }

  /// Sorts rows of the same first day.
  private final class ById extends IntroSorter {
    private final int[] order;
    private int pivot;

    ById(int[] order) {
      this.order = order;
    }

    @Override
    protected void setPivot(int i) {
      pivot = order[i];
    }

    @Override
    protected int comparePivot(int j) {
      return compareRows(pivot, order[j]);
    }

    @Override
    protected int compare(int i, int j) {
      return compareRows(order[i], order[j]);
    }

    @Override
    protected void swap(int i, int j) {
      int row = order[i];
      order[i] = order[j];
      order[j] = row;
    }

    private int compareRows(int one, int other) {
      int byEnd = Integer.compare(end[one], end[other]);
      int byTime = byEnd != 0 ? byEnd : Short.compare(minute[one], minute[other]);
      return byTime != 0 ? byTime : Arrays.compareUnsigned(id[one], id[other]);
    }
  }

  /// The first and the last year of any row; the year 1970 where no row has a date.
  int[] years() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      if (start[i] != Table.NO_DAY) {
        first = Math.min(first, start[i]);
        last = Math.max(last, end[i]);
      }
    }
    return first > last ? new int[] {1970, 1970} : new int[] {yearOf(first), yearOf(last)};
  }

  static int yearOf(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  /// The open facet that a number of the pool belongs to.
  static Facet facet(int pooled) {
    return Names.OPEN.get(pooled >>> FACET_SHIFT);
  }
}
