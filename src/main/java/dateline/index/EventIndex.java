package dateline.index;

import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Events on the disk, ready to be found. One writer, any number of readers.
public final class EventIndex implements AutoCloseable {
  static final String ID = "id";
  static final String ROW = "row";
  static final String EVENT = "event";
  static final String HEADLINE = "headline";
  static final String TEXT = "text";
  private static final String NAMES = "names";
  static final RecordBytes<Corrected> EVENTS = new RecordBytes<>(Corrected.class);

  /// Changes with the fields above, with the analysis and with the shape of an event.
  private static final String FORMAT = "3-" + EVENTS.fingerprint() + "-" + Kept.FORM.fingerprint();

  /// Lucene advises a module for vectors, of which there are none here. The logger is held, for one
  /// that nobody holds forgets its level.
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Names names = new Names();
  private final Originals originals;
  private volatile Finder finder;

  private EventIndex(FSDirectory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    DirectoryReader reader = DirectoryReader.open(writer);
    loadNames(reader);
    this.originals = new Originals(writer);
    this.finder = new Finder(new Snapshot(reader, names));
  }

  /// Opens the index in a folder; one that is missing, broken or of another version is begun anew.
  /// Empty when another program writes there.
  public static Optional<EventIndex> open(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      return Optional.of(opened(folder, IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with a cache, the remedy is the same, and Lucene reports damage in many
      // ways: missing files, bad sums, unknown codecs, values out of range.
      System.getLogger(EventIndex.class.getName())
          .log(System.Logger.Level.DEBUG, "The index in " + folder + " is built again.", e);
      empty(folder);
      return Optional.of(opened(folder, IndexWriterConfig.OpenMode.CREATE));
    }
  }

  /// Even to write over an index Lucene reads it first, so its files have to go.
  private static void empty(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static EventIndex opened(Path folder, IndexWriterConfig.OpenMode mode)
      throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      IndexWriterConfig config =
          new IndexWriterConfig(Words.TEXT).setOpenMode(mode).setCommitOnClose(false);
      writer = new IndexWriter(directory, config.setRAMBufferSizeMB(64));
      if (!written(writer).getOrDefault("format", FORMAT).equals(FORMAT)) {
        writer.deleteAll();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
      }
      return new EventIndex(directory, writer);
    } catch (IOException | RuntimeException e) {
      close(directory, writer);
      throw e;
    }
  }

  private static Map<String, String> written(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> written = writer.getLiveCommitData();
    if (written != null) {
      written.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private void loadNames(DirectoryReader reader) throws IOException {
    List<BytesRef> batches = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues saved = leaf.reader().getBinaryDocValues(NAMES);
      while (saved != null && saved.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        batches.add(BytesRef.deepCopyOf(saved.binaryValue()));
      }
    }
    names.load(batches);
  }

  /// What the index was told that it holds, when it was last saved.
  public Optional<String> mark() {
    return Optional.ofNullable(written(writer).get("mark"));
  }

  /// The events as last saved or [#refresh]ed.
  public Table table() {
    return finder.table();
  }

  /// Answers a question; empty-handed as soon as `stale` says that nobody waits.
  public Optional<Answer> find(Query query, BooleanSupplier stale) {
    return finder.find(query, stale);
  }

  /// What the events were made of.
  public Originals originals() {
    return originals;
  }

  /// Makes the index hold these events and no others; writes only what differs. Returns how many
  /// were written or removed.
  public int replaceAll(Iterable<Entry> entries) throws IOException {
    try (Replacement replacement = replacement()) {
      for (Entry entry : entries) {
        replacement.put(entry);
      }
      return replacement.finish();
    }
  }

  /// A way to do the same step by step.
  public Replacement replacement() throws IOException {
    return new Replacement(this, DirectoryReader.open(writer));
  }

  /// Mentions laid aside beside the index.
  public Aside<Mention> mentionsAside() throws IOException {
    return Aside.mentions(directory.getDirectory());
  }

  /// Events laid aside beside the index.
  public Aside<Event> eventsAside() throws IOException {
    return Aside.events(directory.getDirectory());
  }

  /// Writes these events in place of those with the same ids.
  public void put(Collection<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      byte[] bytes = EVENTS.write(entry.shown());
      write(entry, bytes, sum(bytes, entry), false);
    }
  }

  /// Removes the events with these ids.
  public void remove(Collection<String> ids) throws IOException {
    for (String id : ids) {
      writer.deleteDocuments(new Term(ID, id));
    }
  }

  /// Throws everything away.
  public void clear() throws IOException {
    writer.deleteAll();
    names.forgetSaved();
  }

  void write(Entry entry, byte[] bytes, long sum, boolean fresh) throws IOException {
    Document document = new Document();
    String id = entry.shown().event().id();
    document.add(new StringField(ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(ROW, RowBytes.of(entry, sum, names)));
    document.add(
        new BinaryDocValuesField(HEADLINE, new BytesRef(entry.shown().event().headline())));
    document.add(new StoredField(EVENT, bytes));
    SearchText.of(entry).forEach(text -> document.add(new TextField(TEXT, text, Field.Store.NO)));
    if (fresh) {
      writer.addDocument(document);
    } else {
      writer.updateDocument(new Term(ID, id), document);
    }
  }

  static long sum(byte[] bytes, Entry entry) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    long high = sum.getValue();
    return (high << 32)
        ^ (entry.publishers().hashCode() & 0xffffffffL)
        ^ ((long) bytes.length << 20);
  }

  /// Saves everything written so far and shows it; `mark` says what it is.
  public Table save(String mark) throws IOException {
    if (names.unsaved()) {
      Document document = new Document();
      document.add(new BinaryDocValuesField(NAMES, new BytesRef(names.save())));
      writer.addDocument(document);
    }
    writer.setLiveCommitData(Map.of("mark", mark, "format", FORMAT).entrySet());
    writer.commit();
    return refresh();
  }

  /// Shows everything written so far, without saving it.
  public Table refresh() throws IOException {
    Finder next = new Finder(new Snapshot(DirectoryReader.open(writer), names));
    finder = next;
    return next.table();
  }

  /// Gives the folder free; what was not saved is gone.
  @Override
  public void close() {
    try {
      close(directory, writer);
    } catch (IOException e) {
      // Everything acknowledged was saved; a cache that cannot be closed is looked at when opened.
      System.getLogger(EventIndex.class.getName())
          .log(System.Logger.Level.DEBUG, "The index was not closed cleanly.", e);
    }
  }

  private static void close(FSDirectory directory, @Nullable IndexWriter writer)
      throws IOException {
    try (directory) {
      if (writer != null) {
        writer.rollback();
      }
    }
  }
}
