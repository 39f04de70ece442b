package dateline.query;

/// A question as far as it could be understood.
public sealed interface Parsed {
  /// Understood.
  record Understood(Query query) implements Parsed {}

  /// Not understood: what is wrong, and where in what was typed (UTF-16 offset).
  record Fault(Problem problem, int position, String detail) implements Parsed {}

  /// What can be wrong with a question.
  enum Problem {
    /// A quotation mark is not closed.
    OPEN_QUOTE,
    /// A bracket is not closed.
    OPEN_BRACKET,
    /// A bracket closes nothing.
    STRAY_BRACKET,
    /// AND, OR or NOT with nothing to join.
    MISSING_OPERAND,
    /// No field has that name.
    UNKNOWN_FIELD,
    /// A field without a value.
    MISSING_VALUE,
    /// A date that is none.
    BAD_DATE,
    /// A value that the field does not have, such as an unknown kind.
    UNKNOWN_VALUE,
    /// More than the limits on length, depth or number of parts.
    TOO_COMPLEX
  }
}
