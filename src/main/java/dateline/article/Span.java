package dateline.article;

/// A run of characters of a text.
///
/// Shape: from `start` up to, not including, `end`; never negative, may be empty. Units: UTF-16
/// code units of [Article#text]. Whoever shows offsets to other programs turns them into code
/// points.
public record Span(int start, int end) implements Comparable<Span> {
  /// Checks that the span does not run backwards.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The number of characters.
  public int length() {
    return end - start;
  }

  /// The characters of `text` in this span.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Whether every character of `other` is one of this span's.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share a character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
