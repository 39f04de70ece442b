package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// The SQLite file: opened for this program alone, brought up to date, and asked.
///
/// What SQLite says in codes becomes a sentence with the file's name and a way out.
final class Database implements AutoCloseable {
  /// "DLNE": what `file` and other tools may know the file by.
  private static final int APPLICATION = 0x444c4e45;

  /// What makes version n out of version n - 1.
  private static final List<String> UPGRADES =
      List.of(
          """
          CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
          CREATE TABLE step (
            id INTEGER PRIMARY KEY, deed TEXT NOT NULL, size INTEGER NOT NULL,
            subject TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
          CREATE TABLE text (article TEXT PRIMARY KEY, packed INTEGER NOT NULL, body BLOB NOT NULL);
          CREATE TABLE sighting (
            id INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES step, article TEXT NOT NULL,
            name TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL,
            published TEXT, told TEXT NOT NULL);
          CREATE INDEX sighting_article ON sighting (article);
          CREATE INDEX sighting_step ON sighting (step);
          CREATE TABLE correction (
            id INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES step, body TEXT NOT NULL);
          CREATE TABLE anchor (event TEXT PRIMARY KEY, body TEXT NOT NULL);
          CREATE TABLE search (name TEXT PRIMARY KEY, query TEXT NOT NULL);
          """);

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  static Database open(Path file, boolean readOnly) throws IOException {
    boolean fresh = !Files.exists(file) || Files.size(file) == 0;
    if (fresh && readOnly) {
      throw new IOException(file + " cannot be created: the folder may not be written to.");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.resetOpenMode(SQLiteOpenMode.OPEN_URI);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(0);
    Connection connection = null;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Database database = new Database(file, connection);
      database.begin(fresh, readOnly);
      return database;
    } catch (SQLException | IOException e) {
      close(connection);
      throw e instanceof SQLException sql ? failure(file, sql) : (IOException) e;
    }
  }

  private void begin(boolean fresh, boolean readOnly) throws SQLException, IOException {
    // Takes the lock and keeps it. A reader keeps a shared one, which a writer respects.
    run(readOnly ? "BEGIN" : "BEGIN EXCLUSIVE");
    int version = number("PRAGMA user_version");
    if (!fresh && number("PRAGMA application_id") != APPLICATION) {
      throw new IOException(file + " is a database of another program, not a Dateline collection.");
    }
    if (version > UPGRADES.size()) {
      throw new IOException(
          file
              + " was written by a newer Dateline (format "
              + version
              + ", this one knows "
              + UPGRADES.size()
              + "). Open it with that one, or install the newest.");
    }
    if (!readOnly) {
      upgrade(version);
    } else if (version < UPGRADES.size()) {
      throw new IOException(
          file + " has an older format and may not be written to. Open a copy of it instead.");
    }
    run("COMMIT");
  }

  private void upgrade(int version) throws SQLException {
    if (version == UPGRADES.size()) {
      return;
    }
    for (String script : UPGRADES.subList(version, UPGRADES.size())) {
      for (String statement : script.split(";", -1)) {
        if (!statement.isBlank()) {
          run(statement);
        }
      }
    }
    if (version == 0) {
      run("INSERT INTO meta VALUES ('id', '" + UUID.randomUUID() + "'), ('state', 'empty')");
    }
    run("PRAGMA application_id = " + APPLICATION);
    run("PRAGMA user_version = " + UPGRADES.size());
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.getInt(1);
    }
  }

  /// Work that is saved as a whole or not at all.
  interface Work<T> {
    T run() throws SQLException, IOException;
  }

  /// Runs `work` in one transaction; when this returns, it is on the disk.
  <T> T saved(Work<T> work) throws IOException {
    try {
      run("BEGIN EXCLUSIVE");
      T result;
      try {
        result = work.run();
        run("COMMIT");
      } catch (SQLException | IOException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
      return result;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private void rollBack(Exception because) {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // SQLite rolled back by itself, as it does when the disk is full.
      because.addSuppressed(e);
    }
  }

  /// Runs one statement; returns how many rows it changed.
  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /// One row of an answer, as an object.
  interface Row<T> {
    T read(ResultSet row) throws SQLException, IOException;
  }

  /// All rows of an answer.
  <T> List<T> ask(Row<T> row, String sql, Object... values) throws IOException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.read(result));
        }
      }
    } catch (SQLException e) {
      throw failure(file, e);
    } catch (IOException e) {
      throw new IOException(
          file
              + " holds what this Dateline cannot read ("
              + e.getMessage()
              + "). Open a backup of"
              + " it, or install the newest Dateline.",
          e);
    }
    return rows;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static IOException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    // The lower eight bits are the kind of failure, the rest refines it.
    return switch (code.code & 0xff) {
      case 5, 6 -> new InUseException(e);
      case 8 -> new IOException(file + " may not be written to. Work on a copy of it.", e);
      case 11 -> new IOException(file + " is damaged. Open a backup of it, or import again.", e);
      case 13 ->
          new IOException("The disk of " + file + " is full. Free some space and repeat it.", e);
      case 14 ->
          new IOException(file + " cannot be opened. Does its folder exist, may you use it?", e);
      case 26 -> new IOException(file + " is not a Dateline collection.", e);
      default -> new IOException(file + " cannot be read or written: " + e.getMessage(), e);
    };
  }

  @Override
  public void close() {
    close(connection);
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // Everything was committed; SQLite gives up its locks with the process at the latest.
      System.getLogger(Database.class.getName())
          .log(System.Logger.Level.DEBUG, "The collection was not closed cleanly.", e);
    }
  }
}
