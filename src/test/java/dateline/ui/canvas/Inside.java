package dateline.ui.canvas;

import dateline.query.Answer;
import dateline.query.Table;
import dateline.timeline.Ink;
import dateline.timeline.Overview;
import dateline.timeline.Viewport;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// What tests of the whole window ask of a timeline, and the window itself need not know.
public final class Inside {
  private Inside() {}

  /// Where it is, or where it glides to.
  public static Viewport target(TimelinePane timeline) {
    return timeline.target();
  }

  /// The strip that shows all of its days.
  public static Overview overview(TimelinePane timeline) {
    return timeline.overview();
  }

  /// The day of its line of today.
  public static int today(TimelinePane timeline) {
    return timeline.today();
  }

  /// The answer that it has sorted and shows.
  public static Optional<Answer> answer(TimelinePane timeline) {
    return timeline.content().map(TimelineContent::answer);
  }

  /// The colour that the style sheets give to an ink.
  public static Color color(TimelinePane timeline, Ink ink) {
    return timeline.inks().color(ink);
  }

  /// The rows to which and from which an arc is drawn, where a row is chosen.
  public static int[] arcs(Table table, int row) {
    References references = new References(table);
    return IntStream.concat(IntStream.of(references.to(row)), IntStream.of(references.from(row)))
        .toArray();
  }
}
