package dateline.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A domain pack: tables of people, offices and places, their examples, and files of cues, laid
/// upon what comes with the program. `name` is the folder's.
public record Pack(String name, List<PackFile> files) {
  /// One file: its name and its text.
  public record PackFile(String name, String text) {}

  /// Copies the files.
  public Pack {
    files = List.copyOf(files);
  }

  /// A pack of files by name.
  public static Pack of(String name, Map<String, String> files) {
    return new Pack(
        name,
        new TreeMap<>(files)
            .entrySet().stream()
                .map(file -> new PackFile(file.getKey(), file.getValue()))
                .toList());
  }

  /// What the tables of the domain say.
  public Map<String, String> tables() {
    Map<String, String> tables = new TreeMap<>();
    files.stream().filter(file -> !isCues(file)).forEach(f -> tables.put(f.name(), f.text()));
    return tables;
  }

  /// The files of cues.
  public List<PackFile> cues() {
    return files.stream().filter(Pack::isCues).toList();
  }

  private static boolean isCues(PackFile file) {
    return file.name().endsWith(".cues");
  }
}
