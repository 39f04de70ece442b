package dateline.domain;

/// By what kind of words a text spoke of a participant.
public enum How {
  /// By name: "Antony Blinken", "Secretary Blinken".
  NAME,
  /// By office: "the US President", held by one person on the day asked about.
  OFFICE,
  /// By a description that points back or forward: "his Chinese counterpart", "the two leaders".
  DESCRIPTION,
  /// By "he", "she" or "they".
  PRONOUN,
  /// By the name of a country or of its capital: "China", "Washington".
  COUNTRY,
  /// By an adjective: "Chinese". It marks a side, seldom a participant.
  ADJECTIVE,
  /// As a body, a firm, an agency or a forum.
  ORGANISATION,
  /// As an official without a name: "a senior US official".
  UNNAMED
}
