package dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Makes an index hold the events that are put here and, in the end, no others. Only what differs
/// is written; what was there is looked up where it stands, so that a million need no room.
public final class Replacement implements Closeable {
  private final EventIndex index;
  private final DirectoryReader before;
  private final List<Leaf> leaves = new ArrayList<>();
  private final FixedBitSet kept;
  private final boolean empty;
  private int changed;

  Replacement(EventIndex index, DirectoryReader before) throws IOException {
    this.index = index;
    for (LeafReaderContext leaf : before.leaves()) {
      Terms ids = leaf.reader().terms(EventIndex.ID);
      if (ids != null) {
        leaves.add(new Leaf(leaf.reader(), leaf.docBase, ids.iterator()));
      }
    }
    this.before = before;
    this.kept = new FixedBitSet(Math.max(1, before.maxDoc()));
    this.empty = before.numDocs() == 0;
  }

  /// Puts an event.
  public void put(Entry entry) throws IOException {
    byte[] bytes = EventIndex.EVENTS.write(entry.shown());
    long sum = EventIndex.sum(bytes, entry);
    if (!holds(entry.shown().event().id(), sum)) {
      index.write(entry, bytes, sum, empty);
      changed++;
    }
  }

  /// Removes all others; returns how many were written or removed.
  public int finish() throws IOException {
    for (LeafReaderContext leaf : before.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues rows = leaf.reader().getBinaryDocValues(EventIndex.ROW);
      while (rows != null && rows.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        boolean there = live == null || live.get(rows.docID());
        if (there && !kept.get(leaf.docBase + rows.docID())) {
          index.remove(List.of(in(rows.binaryValue()).readString()));
          changed++;
        }
      }
    }
    return changed;
  }

  /// Whether an event of this id was there; if so it stays, and does with the same sum as it is.
  private boolean holds(String id, long sum) throws IOException {
    BytesRef wanted = new BytesRef(id);
    for (Leaf leaf : leaves) {
      int doc = leaf.document(wanted);
      if (doc >= 0) {
        kept.set(leaf.base + doc);
        return sum == leaf.sum(doc);
      }
    }
    return false;
  }

  /// A part of the index; what looks ids up in it is made once.
  private record Leaf(LeafReader reader, int base, TermsEnum ids) {
    /// The place of an event, or -1.
    int document(BytesRef id) throws IOException {
      if (!ids.seekExact(id)) {
        return -1;
      }
      PostingsEnum found = ids.postings(null, PostingsEnum.NONE);
      Bits live = reader.getLiveDocs();
      int doc = found.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = found.nextDoc();
      }
      return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
    }

    long sum(int doc) throws IOException {
      BinaryDocValues rows = reader.getBinaryDocValues(EventIndex.ROW);
      if (rows == null || !rows.advanceExact(doc)) {
        throw new IOException("an event of the index has no values");
      }
      ByteArrayDataInput in = in(rows.binaryValue());
      in.skipBytes(in.readVInt());
      return in.readLong();
    }
  }

  private static ByteArrayDataInput in(BytesRef row) {
    return new ByteArrayDataInput(row.bytes, row.offset, row.length);
  }

  @Override
  public void close() throws IOException {
    before.close();
  }
}
