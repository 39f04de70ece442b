package dateline.timeline;

/// What lies under the pointer.
public sealed interface Thing {
  /// An event in one of its lanes; the lanes are counted from the top.
  record Event(int row, int lane) implements Thing {}

  /// The events of a lane that begin from `firstDay` to `lastDay` and found no place.
  record More(int lane, int firstDay, int lastDay, int count) implements Thing {}

  /// The events of a lane that began before `day`, last on it, and found no place.
  record Lasting(int lane, int day, int count) implements Thing {}

  /// A density strip whose columns are so many days wide; [Scene#density] counts them.
  record Strip(int lane, int columnDays) implements Thing {}

  /// A column of a density strip: `count` events touch the days.
  record Density(int lane, int firstDay, int lastDay, int count) implements Thing {}

  /// The overview of all events above the axis.
  record Overview() implements Thing {}

  /// The name of a lane.
  record LaneName(int lane) implements Thing {}

  /// Events on one side of what is in sight; `day` is the nearest day of one.
  record Beyond(int count, int day) implements Thing {}

  /// The undated events.
  record Undated(int count) implements Thing {}
}
