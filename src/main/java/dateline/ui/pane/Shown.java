package dateline.ui.pane;

import dateline.correction.Corrected;
import dateline.query.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer that the list shows, with the few hundred events last looked at, since each cell of a
/// line asks for the same one.
final class Shown {
  static final Shown NOTHING = new Shown(Optional.empty(), Lines.NONE);
  private static final int MOST = 400;

  private final Optional<Answer> answer;
  private final Lines lines;
  private final Map<Integer, Corrected> seen =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Corrected> eldest) {
          return size() > MOST;
        }
      };

  Shown(Answer answer, Lines lines) {
    this(Optional.of(answer), lines);
  }

  private Shown(Optional<Answer> answer, Lines lines) {
    this.answer = answer;
    this.lines = lines;
  }

  Lines lines() {
    return lines;
  }

  List<String> terms() {
    return answer.map(Answer::terms).orElse(List.of());
  }

  Corrected event(int row) {
    return seen.computeIfAbsent(row, r -> answer.orElseThrow().table().event(r));
  }

  String id(int row) {
    return answer.orElseThrow().table().id(row);
  }

  int lineOf(String id) {
    int row = answer.map(a -> a.table().row(id)).orElse(-1);
    return row < 0 ? -1 : lines.lineOf(row);
  }
}
