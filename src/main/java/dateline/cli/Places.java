package dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folders in which Dateline keeps what is the user's: where each system wants them.
///
/// `data` holds collections, `cache` what can be made again, `settings` is the window's memory,
/// `log` the file for what went wrong.
public record Places(Path data, Path cache, Path settings, Path log) {
  /// The folders on the system named `system`, for these environment variables and home folder.
  public static Places of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      return windows(environment, home);
    }
    if (name.contains("mac") || name.contains("darwin")) {
      return mac(home);
    }
    return new Places(
        xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
        xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
        xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("settings.properties"),
        xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("dateline.log"));
  }

  /// The folder for collections that the reader gave no place.
  public Path collections() {
    return data.resolve("collections");
  }

  /// The collection that commands use where none is named, once something was imported into it.
  public Path usual() {
    return collections().resolve("news.dateline");
  }

  /// The collection of the samples, for as long as the reader has no other.
  public Path samples() {
    return collections().resolve("samples.dateline");
  }

  private static Places windows(Map<String, String> environment, Path home) {
    Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
    Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
    Path ours = local.resolve("Dateline");
    return new Places(
        roaming.resolve("Dateline"),
        ours.resolve("Cache"),
        roaming.resolve("Dateline").resolve("settings.properties"),
        ours.resolve("dateline.log"));
  }

  private static Places mac(Path home) {
    Path library = home.resolve("Library");
    Path support = library.resolve("Application Support/Dateline");
    return new Places(
        support,
        library.resolve("Caches/Dateline"),
        support.resolve("settings.properties"),
        library.resolve("Logs/Dateline/dateline.log"));
  }

  /// XDG says that a relative path is to be ignored.
  private static Path xdg(Map<String, String> environment, String variable, Path usual) {
    Path folder = folder(environment, variable, usual);
    return (folder.isAbsolute() ? folder : usual).resolve("dateline");
  }

  private static Path folder(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? usual : Path.of(value);
  }
}
