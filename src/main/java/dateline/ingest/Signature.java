package dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows files that are not plain text by how they begin, so that the reader can be told what the
/// file is rather than that it is strange.
final class Signature {
  private static final int SAMPLE = 8_000;

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("%PDF", "a PDF"),
          Map.entry("PK\u0003\u0004", "a Word file or another zip archive"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office file"),
          Map.entry("{\\rtf", "a rich text file"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("\u00ff\u00d8\u00ff", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("\u001f\u008b", "a compressed file"),
          Map.entry("SQLite format 3", "a database, perhaps a Dateline collection"),
          Map.entry("\u007fELF", "a program"));

  private Signature() {}

  /// What the bytes are, with its article ("a PDF"), where they begin like something known.
  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    Optional<String> known =
        KNOWN.entrySet().stream()
            .filter(entry -> head.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    return known.isEmpty() && (lower.startsWith("<!doctype html") || lower.startsWith("<html"))
        ? Optional.of("a web page")
        : known;
  }

  /// Whether the bytes hold what no text in an encoding of one or more bytes holds.
  static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int control = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return true;
      }
      boolean usual = b < 0 || b >= ' ' || (b >= '\t' && b <= '\r') || b == 0x1B || b == 0x1A;
      control += usual ? 0 : 1;
    }
    return control * 50 > length;
  }
}
