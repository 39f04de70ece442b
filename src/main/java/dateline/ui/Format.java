package dateline.ui;

import dateline.article.Article;
import dateline.correction.Corrected;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A form in which events leave the program as text: its name among the words, the ending of its
/// files, and how it is written.
public record Format(String id, String ending, Writing writing) {
  /// Writes events and returns how many found no place in that form.
  @FunctionalInterface
  public interface Writing {
    /// Writes them; `articles` finds an article by its id.
    int write(Stream<Corrected> events, Function<String, Optional<Article>> articles, Writer out)
        throws IOException;
  }

  /// Writes every event that it is given.
  @FunctionalInterface
  public interface WholeWriting {
    /// Writes them all.
    void write(Stream<Corrected> events, Function<String, Optional<Article>> articles, Writer out)
        throws IOException;
  }

  /// A writing that leaves no event out.
  static Writing whole(WholeWriting writing) {
    return (events, articles, out) -> {
      writing.write(events, articles, out);
      return 0;
    };
  }
}
