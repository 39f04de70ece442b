package dateline.ui.pane;

import dateline.article.Span;
import dateline.correction.Corrected;
import dateline.event.Event;
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
  private final Map<Integer, Found> seen =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Found> eldest) {
          return size() > MOST;
        }
      };

  /// An answer as a list, with the others paled if `all` are to be seen; on any thread. The events
  /// of `count` lines from the first in sight are read from the disk here and now.
  static Shown of(Answer answer, boolean all, int first, int count) {
    Shown shown = new Shown(Optional.of(answer), Lines.of(answer, all));
    int end = Math.min(shown.lines.size(), first + count);
    for (int line = first; line < end; line++) {
      if (shown.lines.get(line) instanceof Lines.Row row) {
        shown.found(row.row());
      }
    }
    return shown;
  }

  private Shown(Optional<Answer> answer, Lines lines) {
    this.answer = answer;
    this.lines = lines;
  }

  Lines lines() {
    return lines;
  }

  /// Whether nothing was found.
  boolean isEmpty() {
    return lines.getFirst() instanceof Lines.Nothing;
  }

  /// Whether there is nothing to be found at all.
  boolean isOfNothing() {
    return answer.filter(a -> a.table().size() > 0).isEmpty();
  }

  /// An event, and where the words of the question stand in its headline.
  record Found(Corrected corrected, List<Span> hits) {
    Event event() {
      return corrected.event();
    }
  }

  Found found(int row) {
    return seen.computeIfAbsent(row, this::read);
  }

  private Found read(int row) {
    Corrected corrected = answer.orElseThrow().table().event(row);
    return new Found(
        corrected, Hits.of(corrected.event().headline(), answer.orElseThrow().terms()));
  }

  String id(int row) {
    return answer.orElseThrow().table().id(row);
  }

  int lineOf(String id) {
    int row = answer.map(a -> a.table().row(id)).orElse(-1);
    return row < 0 ? -1 : lines.lineOf(row);
  }
}
