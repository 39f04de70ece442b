package dateline.ui.pane;

import dateline.article.Span;
import dateline.collection.OpenCollection;
import java.util.List;

/// Finds the words of a question in what is shown.
public final class Hits {
  private Hits() {}

  /// Where the words of a question stand, in every form in which they were looked for.
  public static List<Span> of(String text, List<String> terms) {
    return OpenCollection.hits(text, terms);
  }
}
