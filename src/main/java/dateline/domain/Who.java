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
  private static final String PAIR = "one of the two countries that the text is about";
  private static final String FORCES = named("military");

  /// Why somebody is known whose name stands in the table of organisations, by its kind there.
  static String named(String kind) {
    return "the text names the " + kind + " (organisations.tsv)";
  }

  /// One of those whom "the two countries" and "both sides" mean.
  static Who oneOfTwo(Span span, String country) {
    return land(span, country, PAIR);
  }

  /// Whether words such as "both sides" speak of this one.
  public boolean isOneOfTwo() {
    return why.equals(PAIR);
  }

  /// Whether these are the armed forces of a country, or a part of them.
  public boolean isForces() {
    return why.equals(FORCES) && !country.isEmpty();
  }

  /// A country that takes part itself.
  public static Who land(Span span, String country, String why) {
    return new Who(span, country, "", country, Rank.NONE, How.COUNTRY, true, why);
  }

  /// The same one, spoken of by other words.
  Who spokenOf(Span words, How manner, String reason) {
    return new Who(words, name, role, country, rank, manner, actor, reason);
  }
}
