package dateline.collection;

import dateline.article.Article;
import dateline.article.Span;
import dateline.correction.Anchor;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.event.Pack;
import dateline.event.Reading;
import dateline.index.EventIndex;
import dateline.index.Kept;
import dateline.index.Marking;
import dateline.ingest.Hints;
import dateline.ingest.Importer;
import dateline.ingest.Incoming;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import dateline.store.InUseException;
import dateline.store.Journaled;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A collection of articles and their events, open for reading and writing by this program alone.
///
/// Every method may be called from any thread; those that write wait for one another, those that
/// read never wait. What a method that writes has returned from survives a crash.
public final class OpenCollection implements AutoCloseable {
  private final Path file;
  private final IndexFolder folder;
  private final Store store;
  private final Rules rules;
  private final List<Consumer<Table>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicInteger imports = new AtomicInteger();
  private final Past past;
  private volatile EventIndex index;
  private volatile Workshop workshop;

  /// Asked whenever a menu wants to know what can be done, so it is not counted each time.
  private volatile int articles;

  private OpenCollection(Path file, Path cacheFolder, Store store, Rules rules) throws IOException {
    this.file = file;
    this.store = store;
    this.rules = rules;
    this.folder = new IndexFolder(file, cacheFolder, store.id());
    EventIndex opened = folder.open("");
    try {
      this.workshop = new Workshop(store, opened, rules);
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
    this.index = opened;
    this.articles = store.articles();
    this.past = new Past(store, folder, sink -> index.originals().each(sink), rules);
  }

  /// Opens the collection, or starts a new one, by the rules and packs with which it was read. The
  /// index is looked for in `cacheFolder` and built again where it is missing or out of date.
  ///
  /// @throws BusyException when another program has it open
  /// @throws IOException with a sentence for the reader when it cannot be opened
  public static OpenCollection open(Path file, Path cacheFolder, Progress progress)
      throws IOException {
    return open(file, cacheFolder, RuleChoice.KEPT, progress);
  }

  /// Opens the collection, its articles read by these rules.
  public static OpenCollection open(
      Path file, Path cacheFolder, RuleChoice rules, Progress progress) throws IOException {
    Store store;
    try {
      store = Store.open(file);
    } catch (InUseException e) {
      throw new BusyException(file, e);
    }
    try {
      return opened(new OpenCollection(file, cacheFolder, store, rules.of(store)), progress);
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static OpenCollection opened(OpenCollection opened, Progress progress)
      throws IOException {
    try {
      if (!opened.workshop.isCurrent()) {
        opened.showAll(progress, _ -> {});
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.index.close();
      throw e;
    }
  }

  /// The file.
  public Path file() {
    return file;
  }

  /// Why nothing can be changed: a sentence for the reader, where the file may only be read.
  public Optional<String> readOnly() {
    return store.readOnly()
        ? Optional.of(file + " may only be read. To change it, work on a copy.")
        : Optional.empty();
  }

  /// Every event as of now.
  public Table table() {
    return index.table();
  }

  /// Answers a question.
  public Answer find(Query query) {
    return find(query, () -> false).orElseThrow();
  }

  /// Answers a question, or gives up, empty-handed, as soon as nobody waits for the answer.
  public Optional<Answer> find(Query query, BooleanSupplier stale) {
    return index.find(query, stale);
  }

  /// Where the terms of an answer stand in a text, in every form in which they were looked for.
  public static List<Span> hits(String text, List<String> terms) {
    return Marking.of(text, terms);
  }

  /// The collection as it was known on a day of the past.
  public Past past() {
    return past;
  }

  /// The domain packs with which its articles are read.
  public List<Pack> packs() {
    return Asked.read(store::packs);
  }

  /// The number of articles.
  public int articles() {
    return articles;
  }

  /// An article, with its day inferred where none was stated.
  public Optional<Article> article(String id) {
    return Asked.read(() -> {
      Optional<Kept> kept = index.originals().kept(id);
      return store
          .article(id)
          .map(article -> kept.map(k -> article.publishedOn(k.published())).orElse(article));
    });
  }

  /// Every name under which an article was imported.
  public List<String> names(String articleId) {
    return Asked.read(() -> store.names(articleId));
  }

  /// What the rules find in an article: its times and mentions.
  public Optional<Reading> reading(String articleId) {
    return Asked.read(() -> store.article(articleId)).map(rules.reader());
  }

  /// Adds the articles of files and folders; `published` is their day where the reader told it,
  /// `metadata` a table about them.
  public ImportReport add(
      List<Path> paths, Optional<LocalDate> published, Optional<Path> metadata, Progress progress)
      throws IOException {
    return imported(
        progress,
        importing -> {
          long total = Importer.count(paths);
          long[] done = {0};
          progress.at(0, total);
          new Importer()
              .read(
                  paths,
                  new Hints(published, metadata),
                  incoming -> {
                    importing.take(incoming);
                    progress.at(Math.min(++done[0], total), total);
                  },
                  progress::cancelled);
        });
  }

  /// Adds a text that was pasted or piped in.
  public ImportReport addText(String name, String text, Optional<LocalDate> published)
      throws IOException {
    return add(new Importer().text(name, text, new Hints(published, Optional.empty())));
  }

  /// Adds a text that was taken in already, with all that is known about it.
  public ImportReport add(Incoming incoming) throws IOException {
    return imported(Progress.NONE, importing -> importing.take(incoming));
  }

  private ImportReport imported(Progress progress, Consumer<Importing> files) throws IOException {
    mayWrite();
    Importing importing = new Importing(store, this::readAhead);
    imports.incrementAndGet();
    try {
      files.accept(importing);
      importing.finish();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      imports.decrementAndGet();
      articles = store.articles();
    }
    boolean cancelled = progress.cancelled();
    ImportReport report;
    synchronized (this) {
      // What was read is shown even when the reader has seen enough.
      showAll(progress.untilTheEnd(), importing::see);
      report = importing.report(index.originals(), cancelled);
    }
    tell();
    return report;
  }

  /// Reads articles while others are still coming. What fails here is done again at the end.
  private void readAhead(List<String> articleIds) {
    try {
      workshop.read(articleIds);
    } catch (IOException | IllegalStateException e) {
      System.getLogger(OpenCollection.class.getName())
          .log(System.Logger.Level.DEBUG, "The index of " + file + " failed.", e);
    }
  }

  /// Remembers corrections as one step.
  public void correct(List<Correction> step) throws IOException {
    mayWrite();
    if (step.isEmpty()) {
      return;
    }
    synchronized (this) {
      Map<String, List<Anchor>> anchors = workshop.anchors(step);
      store.correct(Steps.deed(step).name(), subject(step.getFirst()), step, anchors);
      showCorrected(step);
    }
    tell();
  }

  private String subject(Correction first) {
    if (first instanceof Correction.Add add) {
      return add.headline();
    }
    int row = table().row(first.eventId());
    return row < 0 ? "" : table().headline(row);
  }

  /// Takes back the last step and tells which it was; empty where there is none.
  public Optional<Step> undo() throws IOException {
    return turned(store::undo);
  }

  /// Does again what was last undone.
  public Optional<Step> redo() throws IOException {
    return turned(store::redo);
  }

  private Optional<Step> turned(Asked<Optional<Journaled>> turn) throws IOException {
    mayWrite();
    Optional<Journaled> turned;
    synchronized (this) {
      turned = turn.ask();
      articles = store.articles();
      if (turned.isEmpty()) {
        return Optional.empty();
      }
      List<Correction> corrections = store.corrections(turned.get());
      if (corrections.isEmpty()) {
        showAll(Progress.NONE, _ -> {});
      } else {
        showCorrected(corrections);
      }
    }
    tell();
    return turned.map(Steps::of);
  }

  /// The step that [#undo] would take back.
  public Optional<Step> undoable() {
    return Asked.read(store::undoable).map(Steps::of);
  }

  /// The step that [#redo] would do again.
  public Optional<Step> redoable() {
    return Asked.read(store::redoable).map(Steps::of);
  }

  /// Calls `listener` with the new table after every change, on the thread that made it.
  public void onChange(Consumer<Table> listener) {
    listeners.add(listener);
  }

  private void tell() {
    Table table = table();
    listeners.forEach(listener -> listener.accept(table));
  }

  /// The saved searches, in the order of their names.
  public List<SavedSearch> savedSearches() {
    List<SavedSearch> saved = new ArrayList<>();
    Asked.read(store::searches).forEach((name, query) -> saved.add(new SavedSearch(name, query)));
    return saved;
  }

  /// Saves a search, replacing the one of the same name.
  public void saveSearch(SavedSearch search) throws IOException {
    mayWrite();
    store.saveSearch(search.name(), search.query());
  }

  /// Forgets a saved search.
  public void deleteSearch(String name) throws IOException {
    mayWrite();
    store.deleteSearch(name);
  }

  /// Reads every article again and builds the index from nothing, for a reader who mistrusts it.
  public void rebuild(Progress progress) throws IOException {
    synchronized (this) {
      index.clear();
      showAll(progress, _ -> {});
    }
    tell();
  }

  private void mayWrite() throws IOException {
    Optional<String> reason = readOnly();
    if (reason.isPresent()) {
      throw new IOException(reason.get());
    }
  }

  private synchronized void showAll(Progress progress, Consumer<Corrected> seen)
      throws IOException {
    try {
      workshop.all(progress, seen);
    } catch (IOException | IllegalStateException e) {
      shownAgain(progress, seen, e);
    } finally {
      past.forget();
    }
  }

  private synchronized void showCorrected(List<Correction> step) throws IOException {
    try {
      workshop.corrected(step, imports.get() == 0);
    } catch (IOException | IllegalStateException e) {
      shownAgain(Progress.NONE, _ -> {}, e);
    }
  }

  /// The file has the change, the index failed to show it: it is opened anew, once.
  private void shownAgain(Progress progress, Consumer<Corrected> seen, Exception first)
      throws IOException {
    System.getLogger(OpenCollection.class.getName())
        .log(System.Logger.Level.DEBUG, "The index of " + file + " is opened again.", first);
    try {
      index.close();
      index = folder.open("");
      workshop = new Workshop(store, index, rules);
      workshop.all(progress, seen);
    } catch (IOException | IllegalStateException e) {
      e.addSuppressed(first);
      throw new IOException(
          ("What you did is saved in %s, but it cannot be shown: the folder %s cannot be written"
                  + " (%s). Free some space there and open the collection again.")
              .formatted(file, folder.cache(), e.getMessage()),
          e);
    }
  }

  /// Closes the file; everything was saved already.
  @Override
  public synchronized void close() {
    past.close();
    index.close();
    store.close();
  }
}
