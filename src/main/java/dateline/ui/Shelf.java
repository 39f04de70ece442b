package dateline.ui;

import dateline.article.Article;
import dateline.collection.Appeared;
import dateline.collection.ImportReport;
import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.SavedSearch;
import dateline.collection.Step;
import dateline.correction.Correction;
import dateline.event.Pack;
import dateline.event.Reading;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The open collection as the window sees it. The other one is a million generated events, which
/// have no file.
///
/// Every method may be called from any thread.
public interface Shelf extends AutoCloseable {
  /// The file.
  Path file();

  /// Why nothing can be changed, where that is so.
  Optional<String> readOnly();

  /// Every event.
  Table table();

  /// Answers a question, or gives up once nobody waits.
  Optional<Answer> find(Query query, BooleanSupplier stale);

  /// Answers a question as it would have been answered on a day, or gives up once that is called
  /// off.
  default Optional<Answer> find(Query query, LocalDate known, Progress progress)
      throws IOException {
    return find(query, progress::cancelled);
  }

  /// When the articles appeared.
  default Appeared appeared() throws IOException {
    return new Appeared(new TreeMap<>(), 0);
  }

  /// The domain packs that it is read with.
  default List<Pack> packs() {
    return List.of();
  }

  /// The number of articles.
  int articles();

  /// An article.
  Optional<Article> article(String id);

  /// What the rules find in an article.
  Optional<Reading> reading(String articleId);

  /// Adds files and folders; `metadata` is a table about them.
  ImportReport add(List<Path> paths, Optional<Path> metadata, Progress progress) throws IOException;

  /// Adds a pasted text.
  ImportReport addText(String name, String text, Optional<LocalDate> published) throws IOException;

  /// Remembers corrections as one step.
  void correct(List<Correction> step) throws IOException;

  /// Takes back the last step.
  Optional<Step> undo() throws IOException;

  /// Does the step again that was taken back.
  Optional<Step> redo() throws IOException;

  /// The step that would be taken back.
  Optional<Step> undoable();

  /// The step that would be done again.
  Optional<Step> redoable();

  /// Tells of every change, on the thread that made it.
  void onChange(Consumer<Table> listener);

  /// Reads every article again and builds the index from nothing.
  void rebuild(Progress progress) throws IOException;

  /// The saved searches.
  List<SavedSearch> savedSearches();

  /// Saves a search.
  void saveSearch(SavedSearch search) throws IOException;

  /// Forgets a saved search.
  void deleteSearch(String name) throws IOException;

  @Override
  void close();

  /// A collection in a file.
  static Shelf of(OpenCollection open) {
    return new Kept(open);
  }

  /// A collection in a file.
  record Kept(OpenCollection open) implements Shelf {
    @Override
    public Path file() {
      return open.file();
    }

    @Override
    public Optional<String> readOnly() {
      return open.readOnly();
    }

    @Override
    public Table table() {
      return open.table();
    }

    @Override
    public Optional<Answer> find(Query query, BooleanSupplier stale) {
      return open.find(query, stale);
    }

    @Override
    public Optional<Answer> find(Query query, LocalDate known, Progress progress)
        throws IOException {
      return open.past().find(query, known, progress);
    }

    @Override
    public Appeared appeared() throws IOException {
      return open.past().appeared();
    }

    @Override
    public List<Pack> packs() {
      return open.packs();
    }

    @Override
    public int articles() {
      return open.articles();
    }

    @Override
    public Optional<Article> article(String id) {
      return open.article(id);
    }

    @Override
    public Optional<Reading> reading(String articleId) {
      return open.reading(articleId);
    }

    @Override
    public ImportReport add(List<Path> paths, Optional<Path> metadata, Progress progress)
        throws IOException {
      return open.add(paths, Optional.empty(), metadata, progress);
    }

    @Override
    public ImportReport addText(String name, String text, Optional<LocalDate> published)
        throws IOException {
      return open.addText(name, text, published);
    }

    @Override
    public void correct(List<Correction> step) throws IOException {
      open.correct(step);
    }

    @Override
    public Optional<Step> undo() throws IOException {
      return open.undo();
    }

    @Override
    public Optional<Step> redo() throws IOException {
      return open.redo();
    }

    @Override
    public Optional<Step> undoable() {
      return open.undoable();
    }

    @Override
    public Optional<Step> redoable() {
      return open.redoable();
    }

    @Override
    public void onChange(Consumer<Table> listener) {
      open.onChange(listener);
    }

    @Override
    public void rebuild(Progress progress) throws IOException {
      open.rebuild(progress);
    }

    @Override
    public List<SavedSearch> savedSearches() {
      return open.savedSearches();
    }

    @Override
    public void saveSearch(SavedSearch search) throws IOException {
      open.saveSearch(search);
    }

    @Override
    public void deleteSearch(String name) throws IOException {
      open.deleteSearch(name);
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
