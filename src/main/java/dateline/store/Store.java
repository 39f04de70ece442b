package dateline.store;

import dateline.article.Article;
import dateline.correction.Anchor;
import dateline.correction.Correction;
import dateline.event.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One collection's file: articles, corrections, saved searches, and the journal of what was done.
///
/// Every change is on the disk when its method returns, and gives the collection a new [#state];
/// two files in the same state hold the same. Safe for use by several threads.
public final class Store implements AutoCloseable {
  /// What adding an article came to.
  public enum Added {
    /// It is new.
    NEW,
    /// It was there, but something was learnt about it, such as its day.
    RICHER,
    /// It was there.
    KNOWN
  }

  private static final String LIVE = " JOIN step ON step.id = step AND NOT undone ";

  record AnchorList(List<Anchor> anchors) {}

  private final Database database;
  private final boolean readOnly;

  private Store(Database database, boolean readOnly) {
    this.database = database;
    this.readOnly = readOnly;
  }

  /// Opens a collection, or makes one.
  ///
  /// @throws InUseException when another program has it
  /// @throws IOException with a sentence for the reader
  public static Store open(Path file) throws IOException {
    boolean readOnly = Files.exists(file) && !Files.isWritable(file);
    return open(file, readOnly);
  }

  /// Opens a collection that is not to be changed.
  static Store open(Path file, boolean readOnly) throws IOException {
    return new Store(Database.open(file, readOnly), readOnly);
  }

  /// Whether nothing can be changed.
  public boolean readOnly() {
    return readOnly;
  }

  /// The collection's own name, which it keeps wherever the file goes.
  public String id() throws IOException {
    return meta("id");
  }

  /// What it holds, in a word: another one after every change.
  public String state() throws IOException {
    return meta("state");
  }

  private synchronized String meta(String name) throws IOException {
    return metas(name).getFirst();
  }

  private List<String> metas(String name) throws IOException {
    return database.ask(row -> row.getString(1), "SELECT value FROM meta WHERE name = ?", name);
  }

  /// How packs stand in the file.
  record KeptPacks(List<Pack> packs) {}

  /// The domain packs with which its articles are read, whole, so that they are read alike wherever
  /// the file goes.
  public synchronized List<Pack> packs() throws IOException {
    List<String> kept = metas("packs");
    return kept.isEmpty() ? List.of() : RecordJson.read(kept.getFirst(), KeptPacks.class).packs();
  }

  /// Keeps other packs from now on.
  public synchronized void keepPacks(List<Pack> packs) throws IOException {
    String kept = RecordJson.write(new KeptPacks(packs));
    changed(() -> database.change("INSERT OR REPLACE INTO meta VALUES ('packs', ?)", kept));
  }

  private <T> T changed(Database.Work<T> work) throws IOException {
    return database.saved(() -> {
      T result = work.run();
      database.change(
          "UPDATE meta SET value = ? WHERE name = 'state'", UUID.randomUUID().toString());
      return result;
    });
  }

  /// Begins a step to which articles can be added; what had been undone can no longer be redone.
  public synchronized long begin(String deed) throws IOException {
    return changed(() -> newStep(deed, 0, ""));
  }

  private long newStep(String deed, int size, String subject) throws SQLException, IOException {
    for (String table : List.of("sighting", "correction")) {
      database.change("DELETE FROM " + table + " WHERE step IN (SELECT id FROM step WHERE undone)");
    }
    database.change("DELETE FROM step WHERE undone");
    database.change("DELETE FROM text WHERE article NOT IN (SELECT article FROM sighting)");
    database.change("INSERT INTO step (deed, size, subject) VALUES (?, ?, ?)", deed, size, subject);
    return database.ask(row -> row.getLong(1), "SELECT max(id) FROM step").getFirst();
  }

  /// Adds articles to a step, all or none; says of each what became of it.
  public synchronized List<Added> add(long step, List<Article> articles) throws IOException {
    return changed(() -> {
      List<Added> added = new ArrayList<>();
      for (Article article : articles) {
        added.add(add(step, article));
      }
      return added;
    });
  }

  private Added add(long step, Article article) throws SQLException, IOException {
    List<Heading> known = sightings(article.id());
    Heading seen = Heading.of(article);
    Added added = Added.NEW;
    if (!known.isEmpty()) {
      Heading before = Heading.of(known).orElseThrow();
      added = before.then(seen).equals(before) ? Added.KNOWN : Added.RICHER;
      if (added == Added.KNOWN
          && known.stream().anyMatch(each -> each.name().equals(seen.name()))) {
        return added;
      }
    }
    Packed packed = Packed.of(article.text());
    database.change(
        "INSERT OR IGNORE INTO text VALUES (?, ?, ?)",
        article.id(),
        packed.deflated() ? 1 : 0,
        packed.bytes());
    database.change(
        "INSERT INTO sighting (step, article, name, title, source, url, published, told)"
            + " VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?)",
        step,
        article.id(),
        seen.name(),
        seen.title(),
        seen.source(),
        seen.url(),
        seen.day().map(LocalDate::toString).orElse(""),
        seen.told());
    String first = "CASE subject WHEN '' THEN ? ELSE subject END";
    database.change(
        "UPDATE step SET size = size + 1, subject = " + first + " WHERE id = ?", seen.name(), step);
    return added;
  }

  /// Drops a step to which nothing was added.
  public synchronized void dropIfEmpty(long step) throws IOException {
    changed(() -> database.change("DELETE FROM step WHERE id = ? AND size = 0", step));
  }

  /// Remembers corrections as one step, with the places by which their events are found again.
  public synchronized void correct(
      String deed, String subject, List<Correction> corrections, Map<String, List<Anchor>> anchors)
      throws IOException {
    changed(() -> {
      long step = newStep(deed, corrections.size(), subject);
      for (Correction correction : corrections) {
        String body = RecordJson.write((Record) correction);
        database.change("INSERT INTO correction (step, body) VALUES (?, ?)", step, body);
      }
      for (Map.Entry<String, List<Anchor>> anchor : anchors.entrySet()) {
        String body = RecordJson.write(new AnchorList(anchor.getValue()));
        database.change("INSERT OR REPLACE INTO anchor VALUES (?, ?)", anchor.getKey(), body);
      }
      return step;
    });
  }

  /// The corrections that hold, in their order.
  public synchronized List<Correction> corrections() throws IOException {
    return database.ask(
        Store::correction, "SELECT body FROM correction" + LIVE + "ORDER BY correction.id");
  }

  /// The corrections of one step.
  public synchronized List<Correction> corrections(Journaled step) throws IOException {
    return database.ask(
        Store::correction, "SELECT body FROM correction WHERE step = ? ORDER BY id", step.id());
  }

  private static Correction correction(ResultSet row) throws SQLException, IOException {
    return RecordJson.read(row.getString(1), Correction.class);
  }

  /// Where the events that corrections speak of were told.
  public synchronized Map<String, List<Anchor>> anchors() throws IOException {
    Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
    database.ask(
        row ->
            anchors.put(
                row.getString(1), RecordJson.read(row.getString(2), AnchorList.class).anchors()),
        "SELECT event, body FROM anchor ORDER BY event");
    return anchors;
  }

  /// The step that undo would take back.
  public synchronized Optional<Journaled> undoable() throws IOException {
    return step("WHERE NOT undone ORDER BY id DESC");
  }

  /// The step that redo would do again.
  public synchronized Optional<Journaled> redoable() throws IOException {
    return step("WHERE undone ORDER BY id");
  }

  private Optional<Journaled> step(String which) throws IOException {
    return database
        .ask(
            row -> new Journaled(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)),
            "SELECT id, deed, size, subject FROM step " + which + " LIMIT 1")
        .stream()
        .findFirst();
  }

  /// Takes back the last step.
  public synchronized Optional<Journaled> undo() throws IOException {
    return turned(undoable(), 1);
  }

  /// Does the step again that was undone first.
  public synchronized Optional<Journaled> redo() throws IOException {
    return turned(redoable(), 0);
  }

  private Optional<Journaled> turned(Optional<Journaled> step, int undone) throws IOException {
    if (step.isPresent()) {
      long id = step.get().id();
      changed(() -> database.change("UPDATE step SET undone = ? WHERE id = ?", undone, id));
    }
    return step;
  }

  /// The number of articles.
  public synchronized int articles() throws IOException {
    return database
        .ask(row -> row.getInt(1), "SELECT count(DISTINCT article) FROM sighting" + LIVE)
        .getFirst();
  }

  /// Every article and, in a word, what is known of it besides its text.
  public synchronized Map<String, String> headings() throws IOException {
    Map<String, List<Heading>> sightings = new LinkedHashMap<>();
    database.ask(
        row ->
            sightings
                .computeIfAbsent(row.getString("article"), _ -> new ArrayList<>())
                .add(heading(row)),
        "SELECT sighting.* FROM sighting" + LIVE + "ORDER BY sighting.id");
    Map<String, String> headings = new LinkedHashMap<>();
    sightings.forEach((id, each) -> headings.put(id, Heading.of(each).orElseThrow().toString()));
    return headings;
  }

  /// What is known of one article besides its text, in the same word; empty where it is not there.
  public synchronized String heading(String articleId) throws IOException {
    return Heading.of(sightings(articleId)).map(Heading::toString).orElse("");
  }

  /// The publisher of every article that names one.
  public synchronized Map<String, String> sources() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    database.ask(
        row -> sources.put(row.getString(1), row.getString(2)),
        "SELECT article, source FROM sighting" + LIVE + "AND source <> '' ORDER BY sighting.id");
    return sources;
  }

  /// An article as it was imported, with all that is known of it.
  public synchronized Optional<Article> article(String id) throws IOException {
    Optional<Heading> heading = Heading.of(sightings(id));
    if (heading.isEmpty()) {
      return Optional.empty();
    }
    String text =
        database
            .ask(
                row -> new Packed(row.getBytes(2), row.getInt(1) != 0).text(),
                "SELECT packed, body FROM text WHERE article = ?",
                id)
            .getFirst();
    return Optional.of(heading.get().article(id, text));
  }

  /// Every name under which an article was imported.
  public synchronized List<String> names(String articleId) throws IOException {
    return sightings(articleId).stream().map(Heading::name).distinct().toList();
  }

  private List<Heading> sightings(String articleId) throws IOException {
    return database.ask(
        Store::heading,
        "SELECT sighting.* FROM sighting" + LIVE + "WHERE article = ? ORDER BY sighting.id",
        articleId);
  }

  private static Heading heading(ResultSet row) throws SQLException {
    return new Heading(
        row.getString("name"),
        row.getString("title"),
        row.getString("source"),
        row.getString("url"),
        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
        row.getString("told"));
  }

  /// The saved searches, name and query, by name.
  public synchronized Map<String, String> searches() throws IOException {
    Map<String, String> searches = new LinkedHashMap<>();
    database.ask(
        row -> searches.put(row.getString(1), row.getString(2)),
        "SELECT name, query FROM search ORDER BY name");
    return searches;
  }

  /// Saves a search; the state stays, for no event changes.
  public synchronized void saveSearch(String name, String query) throws IOException {
    database.saved(
        () -> database.change("INSERT OR REPLACE INTO search VALUES (?, ?)", name, query));
  }

  /// Forgets a search.
  public synchronized void deleteSearch(String name) throws IOException {
    database.saved(() -> database.change("DELETE FROM search WHERE name = ?", name));
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
