package dateline.collection;

import dateline.article.Article;
import dateline.correction.Correction;
import dateline.event.Reading;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A collection of articles and their events, open for reading and writing by this program alone.
///
/// Every method may be called from any thread; those that write wait for one another, those that
/// read never wait. What a method that writes has returned from survives a crash.
@SuppressWarnings("DoNotCallSuggester")
public final class OpenCollection implements AutoCloseable {
  private OpenCollection() {}

  /// Opens the collection, or starts a new one where there is no such file. The index is looked for
  /// in `cacheFolder` and built again where it is missing or out of date.
  ///
  /// @throws BusyException when another program has it open
  /// @throws IOException with a sentence for the reader when it cannot be opened
  public static OpenCollection open(Path file, Path cacheFolder, Progress progress)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /// The file.
  public Path file() {
    throw new UnsupportedOperationException();
  }

  /// Why nothing can be changed: a sentence for the reader, where the file may only be read.
  public Optional<String> readOnly() {
    throw new UnsupportedOperationException();
  }

  /// Every event as of now.
  public Table table() {
    throw new UnsupportedOperationException();
  }

  /// Answers a question.
  public Answer find(Query query) {
    throw new UnsupportedOperationException();
  }

  /// Answers a question, or gives up, empty-handed, as soon as nobody waits for the answer.
  public Optional<Answer> find(Query query, BooleanSupplier stale) {
    throw new UnsupportedOperationException();
  }

  /// The number of articles.
  public int articles() {
    throw new UnsupportedOperationException();
  }

  /// An article, with its day inferred where none was stated.
  public Optional<Article> article(String id) {
    throw new UnsupportedOperationException();
  }

  /// What the rules find in an article: its times and mentions.
  public Optional<Reading> reading(String articleId) {
    throw new UnsupportedOperationException();
  }

  /// Adds the articles of files and folders; `published` is their day where the reader told it,
  /// `metadata` a table about them.
  public ImportReport add(
      List<Path> paths, Optional<LocalDate> published, Optional<Path> metadata, Progress progress)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Adds a text that was pasted or piped in.
  public ImportReport addText(String name, String text, Optional<LocalDate> published)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Remembers corrections as one step.
  public void correct(List<Correction> step) throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Takes back the last step and tells which it was; empty where there is none.
  public Optional<Step> undo() throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Does again what was last undone.
  public Optional<Step> redo() throws IOException {
    throw new UnsupportedOperationException();
  }

  /// The step that [#undo] would take back.
  public Optional<Step> undoable() {
    throw new UnsupportedOperationException();
  }

  /// The step that [#redo] would do again.
  public Optional<Step> redoable() {
    throw new UnsupportedOperationException();
  }

  /// Calls `listener` with the new table after every change, on the thread that made it.
  public void onChange(Consumer<Table> listener) {
    throw new UnsupportedOperationException();
  }

  /// The saved searches, in the order of their names.
  public List<SavedSearch> savedSearches() {
    throw new UnsupportedOperationException();
  }

  /// Saves a search, replacing the one of the same name.
  public void saveSearch(SavedSearch search) throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Forgets a saved search.
  public void deleteSearch(String name) throws IOException {
    throw new UnsupportedOperationException();
  }

  /// Closes the file; everything was saved already.
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
