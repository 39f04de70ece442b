package dateline.domain;

import dateline.article.Span;

/// Someone, or some body, that words of an article speak of.
///
/// `span` covers the words, `name` is the usual name ("Xi Jinping", "United States", "senior US
/// official"), `role` the office held on the day asked about, or empty; `country` the English short
/// name of the side, or empty. `actor` is false where the words only say where or about what ("in
/// Beijing", "the Taiwan issue"). `why` is a sentence for the reader.
public record Who(
    Span span,
    String name,
    String role,
    String country,
    Rank rank,
    How how,
    boolean actor,
    String why) {
  /// A country that takes part itself.
  public static Who land(Span span, String country, String why) {
    return new Who(span, country, "", country, Rank.NONE, How.COUNTRY, true, why);
  }

  /// The same one, spoken of by other words.
  Who spokenOf(Span words, How manner, String reason) {
    return new Who(words, name, role, country, rank, manner, actor, reason);
  }
}
