package dateline.domain;

/// What words of a text may stand for.
sealed interface Sense {
  /// A person's full name, or another full name.
  record Full(Person person) implements Sense {}

  /// A person's surname.
  record Surname(Person person) implements Sense {}

  /// The title of an office; a `brief` one needs a name beside or before it.
  record Title(Office office, boolean brief) implements Sense {}

  /// A country, by its name, its adjective or its capital.
  record Land(String country, Use use) implements Sense {}

  /// A body, a firm, an agency or a forum.
  record Body(Organisation organisation) implements Sense {}

  /// "Officials", "a diplomat": someone without a name.
  record Official(String noun, Rank rank) implements Sense {}

  /// "Counterpart": the one who holds the like office on the other side.
  record Counterpart() implements Sense {}

  /// "The two leaders", "both sides".
  record Pair(Rank rank) implements Sense {}

  /// "He", "she".
  record Pronoun(String sex) implements Sense {}

  /// Words that must not be taken for anything: "Bush House".
  record Nothing() implements Sense {}

  /// How a country is spoken of.
  enum Use {
    /// "China".
    NAME,
    /// "Chinese".
    ADJECTIVE,
    /// "Beijing".
    CAPITAL
  }
}
