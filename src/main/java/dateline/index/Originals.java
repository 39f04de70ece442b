package dateline.index;

import dateline.correction.Corrected;
import dateline.event.Event;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// What the events of an index were made of: the mentions of each article, and for events that a
/// reader corrected the reading of the rules. Kept in the same index, so that one commit saves all
/// of it or nothing.
public final class Originals {
  private static final String ARTICLE = "article";
  private static final String MADE = "made";
  private static final String KEPT = "kept";
  private static final String BASE = "base";
  private static final String READ = "read";

  private final IndexWriter writer;

  Originals(IndexWriter writer) {
    this.writer = writer;
  }

  /// Keeps what was found in an article, in place of what was kept before.
  public void keep(Kept kept) throws IOException {
    Document document = new Document();
    document.add(new StringField(ARTICLE, kept.articleId(), Field.Store.YES));
    document.add(new StoredField(MADE, kept.made()));
    document.add(new StoredField(KEPT, Kept.FORM.write(kept)));
    writer.updateDocument(new Term(ARTICLE, kept.articleId()), document);
  }

  /// Forgets an article.
  public void forget(String articleId) throws IOException {
    writer.deleteDocuments(new Term(ARTICLE, articleId));
  }

  /// For each article kept, what its reading was made from.
  public Map<String, String> made() throws IOException {
    Map<String, String> made = new HashMap<>();
    each(
        ARTICLE, Optional.empty(), document -> made.put(document.get(ARTICLE), document.get(MADE)));
    return made;
  }

  /// What was found in one article.
  public Optional<Kept> kept(String articleId) throws IOException {
    Kept[] found = new Kept[1];
    each(ARTICLE, Optional.of(articleId), document -> found[0] = kept(document));
    return Optional.ofNullable(found[0]);
  }

  /// What was found in every article.
  public void each(Consumer<Kept> sink) throws IOException {
    each(ARTICLE, Optional.empty(), document -> sink.accept(kept(document)));
  }

  private static Kept kept(Document document) throws IOException {
    BytesRef bytes = document.getBinaryValue(KEPT);
    if (bytes == null) {
      throw new IOException("an article of the index has no mentions");
    }
    return Kept.FORM.read(bytes.bytes, bytes.offset, bytes.length);
  }

  /// Keeps what the rules read, for an event that corrections speak of by this id.
  public void putBase(String id, Event read) throws IOException {
    Document document = new Document();
    document.add(new StringField(BASE, id, Field.Store.YES));
    document.add(new StoredField(READ, EventIndex.EVENTS.write(Corrected.untouched(read))));
    writer.updateDocument(new Term(BASE, id), document);
  }

  /// Forgets all of these.
  public void clearBases() throws IOException {
    writer.deleteDocuments(new PrefixQuery(new Term(BASE, "")));
  }

  /// What the rules read, by the id under which corrections speak of it.
  public Map<String, Event> bases() throws IOException {
    Map<String, Event> bases = new LinkedHashMap<>();
    each(
        BASE,
        Optional.empty(),
        document -> {
          BytesRef bytes = document.getBinaryValue(READ);
          bases.put(
              document.get(BASE),
              EventIndex.EVENTS.read(bytes.bytes, bytes.offset, bytes.length).event());
        });
    return bases;
  }

  private interface Visit {
    void document(Document document) throws IOException;
  }

  /// Visits the documents that have this field, or this value of it.
  private void each(String field, Optional<String> value, Visit visit) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          each(leaf, terms.iterator(), value, visit);
        }
      }
    }
  }

  private static void each(
      LeafReaderContext leaf, TermsEnum terms, Optional<String> value, Visit visit)
      throws IOException {
    if (value.isPresent()) {
      if (terms.seekExact(new BytesRef(value.get()))) {
        visit(leaf, terms, visit);
      }
      return;
    }
    while (terms.next() != null) {
      visit(leaf, terms, visit);
    }
  }

  private static void visit(LeafReaderContext leaf, TermsEnum terms, Visit visit)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum found = terms.postings(null, PostingsEnum.NONE);
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (live == null || live.get(doc)) {
        visit.document(leaf.reader().storedFields().document(doc));
      }
    }
  }
}
