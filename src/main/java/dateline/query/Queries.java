package dateline.query;

/// Reads and writes questions as text.
@SuppressWarnings("DoNotCallSuggester")
public final class Queries {
  private Queries() {}

  /// Understands what was typed, or says what is wrong and where. Never throws.
  public static Parsed parse(String text) {
    throw new UnsupportedOperationException();
  }

  /// Writes a question as a reader would type it; parsing it gives the same question.
  public static String text(Query query) {
    throw new UnsupportedOperationException();
  }
}
