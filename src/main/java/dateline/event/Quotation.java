package dateline.event;

import dateline.article.Span;
import java.util.Optional;

/// Words that an article puts between quotation marks, and who said them.
///
/// `span` is what stands between the marks, `text` the same with its white space folded. `speaker`
/// is the usual name ("Mao Ning", "White House", "senior US official") or empty where the text does
/// not tell, `role` the office held, `country` the side; either may be empty. `by` are the words
/// that name the speaker, `why` says how they were found.
public record Quotation(
    Span span,
    String text,
    Voice voice,
    String speaker,
    String role,
    String country,
    Optional<Span> by,
    String why) {
  /// What sort of speaker it is.
  public enum Voice {
    /// Somebody with a name, or an office that one person holds.
    PERSON,
    /// A ministry, an agency, a government or a country.
    INSTITUTION,
    /// An official whom the text does not name.
    UNNAMED,
    /// The text does not tell.
    UNKNOWN
  }
}
