package dateline.index;

import dateline.article.Published;
import dateline.event.Mention;
import java.util.List;

/// What the rules found in one article, kept so that it need not be read again: its day, inferred
/// where none was stated, and its mentions. `made` names what it was made from: the article's
/// heading and the version of the rules.
public record Kept(String articleId, String made, Published published, List<Mention> mentions) {
  static final RecordBytes<Kept> FORM = new RecordBytes<>(Kept.class);

  /// Copies the list, so that it never changes.
  public Kept {
    mentions = List.copyOf(mentions);
  }
}
