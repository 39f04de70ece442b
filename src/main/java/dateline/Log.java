package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Sends warnings of the program and of its libraries to a file, made at the first of them; readers
/// see sentences, not logs.
///
/// Java's logging makes one of these when somebody logs for the first time, so that a start that
/// logs nothing pays nothing.
public final class Log {
  private static final int MOST_BYTES = 1_000_000;
  private static final String FILE = "dateline.log";

  /// For Java's logging only, which asks for a public constructor.
  public Log() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.WARNING);
    root.addHandler(new LateFile(Path.of(System.getProperty(FILE, FILE))));
  }

  static void writeTo(Path file) {
    System.setProperty(FILE, file.toString());
    System.setProperty("java.util.logging.config.class", Log.class.getName());
  }

  /// A file that is opened when there is something to write.
  private static final class LateFile extends Handler {
    private final Path path;
    private @Nullable Handler file;
    private boolean failed;

    LateFile(Path path) {
      this.path = path;
    }

    @Override
    public synchronized void publish(LogRecord record) {
      if (!isLoggable(record) || failed || isExpected(record)) {
        return;
      }
      Handler open = file;
      if (open == null) {
        open = open();
        file = open;
      }
      if (open != null) {
        open.publish(record);
      }
    }

    /// On the class path JavaFX warns that it is there. It is there on purpose.
    private static boolean isExpected(LogRecord record) {
      return "javafx".equals(record.getLoggerName())
          && record.getLevel().intValue() < Level.SEVERE.intValue();
    }

    private @Nullable Handler open() {
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileHandler opened =
            new FileHandler(path.toString().replace("%", "%%"), MOST_BYTES, 1, true);
        Formatter formatter = new SimpleFormatter();
        opened.setFormatter(formatter);
        opened.setEncoding("UTF-8");
        return opened;
      } catch (IOException e) {
        failed = true;
        return null;
      }
    }

    @Override
    public synchronized void flush() {
      if (file != null) {
        file.flush();
      }
    }

    @Override
    public synchronized void close() {
      if (file != null) {
        file.close();
      }
    }
  }
}
