package dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One article as it was imported.
///
/// `id` is derived from the text with its white space folded, so the same article has the same id
/// on every machine and however it is wrapped. `name` is the file name it came by (or a made-up one
/// for pasted text), `title`, `source` (the publisher) and `url` are empty where unknown. `text` is
/// never changed: spans point into it.
public record Article(
    String id,
    String name,
    String title,
    String source,
    String url,
    Published published,
    String text) {

  /// An article whose id is made from its text.
  public static Article of(
      String name, String title, String source, String url, Published published, String text) {
    return new Article(idOf(text), name, title, source, url, published, text);
  }

  /// An article of which only the text is known.
  public static Article of(String name, Published published, String text) {
    return of(name, "", "", "", published, text);
  }

  /// The same article with another day.
  public Article publishedOn(Published day) {
    return new Article(id, name, title, source, url, day, text);
  }

  private static String idOf(String text) {
    String folded = text.strip().replaceAll("[\\s\\u00a0\\ufeff]++", " ");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
