package dateline.timeline;

import java.util.List;

/// Marks that are painted in order and cut off at the edges of `clip`.
public record Layer(Box clip, List<Mark> marks) {
  /// Copies the marks.
  public Layer {
    marks = List.copyOf(marks);
  }
}
