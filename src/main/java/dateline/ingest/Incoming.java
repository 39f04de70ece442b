package dateline.ingest;

import dateline.article.Article;
import java.util.List;

/// What came of one file, or of one line of a metadata table.
public sealed interface Incoming {
  /// An article; `notes` are sentences on what had to be guessed to read it.
  record Taken(Article article, List<String> notes) implements Incoming {
    /// Copies the notes.
    public Taken {
      notes = List.copyOf(notes);
    }
  }

  /// Something that could not be read: the name as the reader gave it, and a sentence that names it
  /// too and says what to do.
  record Problem(String name, String sentence) implements Incoming {}
}
