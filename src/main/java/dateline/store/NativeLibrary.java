package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own library for this system, which travels inside the program.
///
/// The driver lays it out anew in the folder for temporary files at every start, and compares it
/// byte by byte with what travels: a tenth of the work of starting. Laid out once in a folder that
/// stays, it is only loaded.
public final class NativeLibrary {
  private static final String FOLDER = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /// Keeps the library in a folder. Where that cannot be done the driver goes its own way, so
  /// nothing is said about it. To be called before the first collection is opened.
  public static void keepIn(Path cacheFolder) {
    String name = LibraryLoaderUtil.getNativeLibName();
    Path folder = cacheFolder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
    try {
      if (System.getProperty(FOLDER) != null) {
        return;
      }
      if (!Files.exists(folder.resolve(name))) {
        layOut(name, folder);
      }
      System.setProperty(FOLDER, folder.toAbsolutePath().toString());
    } catch (IOException e) {
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.DEBUG, "SQLite's library is not kept in " + folder, e);
    }
  }

  /// Under another name first, so that two programs that start at once never load half a library.
  private static void layOut(String name, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, name, ".half");
    String inside = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(inside)) {
      if (library == null) {
        throw new IOException("no library for this system");
      }
      Files.copy(library, half, StandardCopyOption.REPLACE_EXISTING);
      Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
