package dateline.domain;

/// Something wrong in a domain pack: where, and a sentence that says what.
public record Mistake(String file, int line, String sentence) {
  /// As compilers write it: `people.tsv:12: …`.
  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence;
  }
}
