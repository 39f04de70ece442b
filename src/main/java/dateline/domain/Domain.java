package dateline.domain;

import dateline.article.Article;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The knowledge of a domain, ready to read articles with. Immutable, safe for many threads.
public final class Domain {
  private static final class Standard {
    static final Domain DOMAIN = of(List.of(pack("world"), pack("us-china")));
  }

  /// Stands for the day of an article that tells none.
  private static final DateRange ANY_DAY =
      new DateRange(LocalDate.of(1971, 1, 1), LocalDate.of(2025, 12, 31), Precision.VAGUE);

  private final Knowledge knowledge;

  Domain(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The domain that comes with the program: contacts of the United States and China since 1971.
  public static Domain standard() {
    return Standard.DOMAIN;
  }

  /// A domain made from packs, each its files' names and texts; a later pack adds to the earlier
  /// ones and its rows take the place of theirs.
  ///
  /// A pack with mistakes is refused; [PackCheck] tells them all beforehand.
  public static Domain of(List<Map<String, String>> packs) {
    List<Mistake> mistakes = new ArrayList<>();
    Tables tables = Tables.of(packs, mistakes::add);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(mistakes.getFirst().toString());
    }
    return new Domain(new Knowledge(tables));
  }

  /// The files of a pack that comes with the program: `world` (countries and the language that
  /// speaks of people), `us-china`, `us-russia`. Empty for any other name.
  public static Map<String, String> pack(String name) {
    Map<String, String> files = new HashMap<>();
    if (!name.matches("[a-z-]+")) {
      return files;
    }
    for (String file :
        Stream.concat(Tables.COLUMNS.keySet().stream(), Example.files().stream()).toList()) {
      String path = name + "/" + file;
      try (InputStream in = Domain.class.getResourceAsStream(path)) {
        if (in != null) {
          files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the program's own " + path, e);
      }
    }
    return files;
  }

  /// Everybody and everything that an article names.
  public Cast read(Article article) {
    DateRange day = article.published().day().map(DateRange::day).orElse(ANY_DAY);
    return new Cast(Tokens.of(article.text()), knowledge, day);
  }

  /// Everybody and everything that a text names.
  public Cast read(String text) {
    return new Cast(Tokens.of(text), knowledge, ANY_DAY);
  }
}
