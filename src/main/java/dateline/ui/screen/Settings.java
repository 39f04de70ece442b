package dateline.ui.screen;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers between two starts: a small file of names and values.
///
/// Nothing in it is needed; a file that cannot be read or written costs the memory, not the work.
public final class Settings {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
  private static final int MOST = 10;

  private final Path file;
  private final Properties values = new Properties();

  /// Reads the file, if there is one.
  public Settings(Path file) {
    this.file = file;
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("{} cannot be read; starting with the usual settings", file, e);
      }
    }
  }

  /// A value, or what is usual.
  public String get(String name, String usual) {
    return values.getProperty(name, usual);
  }

  /// A number, or what is usual.
  public double get(String name, double usual) {
    try {
      return Double.parseDouble(get(name, String.valueOf(usual)));
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  /// Remembers a value.
  public void set(String name, Object value) {
    values.setProperty(name, String.valueOf(value));
  }

  /// The values of a list, newest first.
  public List<String> list(String name) {
    List<String> list = new ArrayList<>();
    for (int i = 0; values.containsKey(name + "." + i); i++) {
      list.add(values.getProperty(name + "." + i));
    }
    return list;
  }

  /// Puts a value first in a list, once.
  public void push(String name, String value) {
    List<String> list = list(name);
    list.remove(value);
    list.addFirst(value);
    for (int i = 0; i < Math.min(list.size(), MOST); i++) {
      set(name + "." + i, list.get(i));
    }
  }

  /// Writes the file.
  public void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      try (Writer writer = Files.newBufferedWriter(draft)) {
        values.store(writer, "Dateline");
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} cannot be written; the settings are forgotten", file, e);
    }
  }
}
