package dateline;

import dateline.article.Article;
import dateline.ingest.Hints;
import dateline.ingest.Importer;
import dateline.ingest.Incoming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The samples as the importer reads them.
final class SampleTexts {
  static final Path FOLDER = Path.of("samples");

  private SampleTexts() {}

  /// Every sample, by file name.
  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    new Importer()
        .read(
            List.of(FOLDER),
            new Hints(Optional.empty(), Optional.of(FOLDER.resolve("index.tsv"))),
            incoming -> articles.add(article(incoming)),
            () -> false);
    return articles;
  }

  private static Article article(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Taken taken -> taken.article();
      case Incoming.Problem problem -> throw new AssertionError(problem.sentence());
    };
  }
}
