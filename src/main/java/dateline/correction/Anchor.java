package dateline.correction;

import dateline.article.Span;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Mention;
import java.util.List;

/// Where in the articles an event was told when a reader corrected it.
///
/// Ids of events and mentions follow from what the rules find, and rules get better. The text of an
/// article never changes; so by its place there an event is found again ([Anchors]).
public record Anchor(String mentionId, String articleId, Kind kind, Span sentence, Span cue) {
  /// One for each mention.
  public static List<Anchor> of(Event event) {
    return event.mentions().stream().map(Anchor::of).toList();
  }

  private static Anchor of(Mention mention) {
    return new Anchor(
        mention.id(), mention.articleId(), mention.kind(), mention.sentence(), mention.cue());
  }

  /// How surely a mention is the one of old; 0 where it is another.
  int likeness(Mention mention) {
    if (mention.id().equals(mentionId)) {
      return 8;
    }
    if (!mention.articleId().equals(articleId) || !sentence.overlaps(mention.sentence())) {
      return 0;
    }
    return 1 + (cue.overlaps(mention.cue()) ? 4 : 0) + (kind == mention.kind() ? 2 : 0);
  }
}
