package dateline.export;

import dateline.timeline.Picture;
import java.util.List;

/// A picture as it leaves the program: with a title above, and below it what the signs mean and
/// which sources it rests on.
public record Poster(
    String title, String subtitle, Picture picture, List<Entry> legend, String sources) {
  /// Copies the list.
  public Poster {
    legend = List.copyOf(legend);
  }

  /// A line of the legend: an event drawn small, and what it means.
  public record Entry(Example example, String name) {}

  /// What a line of the legend shows.
  public sealed interface Example {
    /// A kind of event.
    record OfKind(dateline.event.Kind kind) implements Example {}

    /// Days that are known exactly.
    record Exact() implements Example {}

    /// Days that are known vaguely.
    record Vague() implements Example {}

    /// Something planned.
    record Planned() implements Example {}

    /// Something called off.
    record CalledOff() implements Example {}

    /// A reason to look twice.
    record Doubtful() implements Example {}

    /// A bar of a chart: what took place.
    record FullBar() implements Example {}

    /// A bar of a chart: what is planned.
    record HollowBar() implements Example {}

    /// A bar of a chart: what was called off.
    record HatchedBar() implements Example {}
  }
}
