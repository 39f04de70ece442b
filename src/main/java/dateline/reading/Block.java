package dateline.reading;

import dateline.article.Span;
import java.util.List;

/// A run of an article's text that plays one role on its page.
///
/// `headings` are the date headings of a chronology that govern it, outermost first ("1972", then
/// "FEBRUARY 21").
record Block(Role role, Span span, List<Span> headings) {
  /// What a block is there for.
  enum Role {
    /// Data about the article: YAML front matter, a leading `date 2024-04-02`.
    METADATA,
    /// A title.
    HEADLINE,
    /// "WASHINGTON, Nov 10 (Reuters) -".
    DATELINE,
    /// "Posted at 3:52 PM", "By Jane Doe".
    STAMP,
    /// Words that describe a picture.
    CAPTION,
    /// A heading between paragraphs; those of a chronology are dates.
    HEADING,
    /// What the article tells.
    BODY,
    /// The rest of the page.
    FURNITURE
  }

  /// Copies the headings.
  Block {
    headings = List.copyOf(headings);
  }

  /// Whether events are told here.
  boolean tells() {
    return role == Role.BODY || role == Role.CAPTION;
  }
}
