package dateline.ui.export;

import dateline.query.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which events are meant: those selected, those starred, those shown, or all.
public enum Scope {
  /// The selected ones.
  SELECTED,
  /// The starred ones.
  STARRED,
  /// Those that answer the question.
  SHOWN,
  /// Every one of the collection.
  ALL;

  /// Their rows, ascending.
  public int[] rows(Answer answer, List<String> selected) {
    return switch (this) {
      case SELECTED ->
          selected.stream()
              .mapToInt(answer.table()::row)
              .filter(row -> row >= 0)
              .sorted()
              .toArray();
      case STARRED ->
          IntStream.range(0, answer.table().size()).filter(answer.table()::starred).toArray();
      case SHOWN -> Arrays.copyOf(answer.rows(), answer.rows().length);
      case ALL -> IntStream.range(0, answer.table().size()).toArray();
    };
  }
}
