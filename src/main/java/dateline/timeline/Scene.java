package dateline.timeline;

import java.util.function.IntPredicate;

/// What a timeline shows, apart from where one looks.
///
/// `all` counts every event of the collection, for the overview; `lanes` hold those to draw. Rows
/// that are not `strong` are drawn faintly. `chosen` and `hovered` are rows or -1; `today` is a day
/// since 1970-01-01.
public record Scene(
    Bars bars,
    Lanes lanes,
    Census all,
    Census matches,
    IntPredicate strong,
    int chosen,
    int hovered,
    int today) {
  /// The scene with other rows chosen and under the pointer.
  public Scene pointing(int newChosen, int newHovered) {
    return new Scene(bars, lanes, all, matches, strong, newChosen, newHovered, today);
  }

  /// How many events touch one column of a lane's density strip.
  public Thing.Density density(int lane, int day, int columnDays) {
    int first = Math.floorDiv(day, columnDays) * columnDays;
    int last = first + columnDays - 1;
    int count = lanes.list().get(lane).crowd().census().touching(first, last);
    return new Thing.Density(lane, first, last, count);
  }
}
