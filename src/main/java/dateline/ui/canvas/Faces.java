package dateline.ui.canvas;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.timeline.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the card beside the pointer says of what lies there.
final class Faces {
  private final TimelinePane pane;

  Faces(TimelinePane pane) {
    this.pane = pane;
  }

  /// Of a thing, with the pointer at this place of the pane.
  Optional<HoverCard.Face> of(Thing thing, double x) {
    return pane.content().flatMap(content -> of(content, thing, x));
  }

  private Optional<HoverCard.Face> of(TimelineContent content, Thing thing, double x) {
    return switch (thing) {
      case Thing.Event(int row, int _) -> Optional.of(event(content, row));
      case Thing.Strip strip -> {
        int day = (int) Math.floor(pane.target().dayAt(x - pane.stage().plot().x()));
        Thing.Density at = content.scene(-1, -1, 0).density(strip.lane(), day, strip.columnDays());
        yield Optional.of(days(pane.words().events(at.count()), at.firstDay(), at.lastDay()));
      }
      case Thing.More more ->
          Optional.of(days(pane.words().events(more.count()), more.firstDay(), more.lastDay()));
      case Thing.Lasting lasting ->
          Optional.of(
              new HoverCard.Face(pane.words().lasting(lasting.count(), lasting.day()), List.of()));
      case Thing.Overview _ -> Optional.of(overview(content, x));
      case Thing.LaneName _, Thing.Undated _, Thing.Beyond _, Thing.Density _ -> Optional.empty();
    };
  }

  /// The exact numbers of a column of the overview: what was found, and of how many.
  private HoverCard.Face overview(TimelineContent content, double x) {
    int first = (int) Math.floor(pane.overview().dayAt(x - 1.5));
    int last = Math.max(first, (int) Math.floor(pane.overview().dayAt(x + 1.5)));
    int all = content.all().touching(first, last);
    int found = content.matches().touching(first, last);
    return days(
        found == all ? pane.words().events(all) : pane.words().events(found, all), first, last);
  }

  private HoverCard.Face days(String title, int first, int last) {
    String days = pane.words().days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    return new HoverCard.Face(title, List.of(new HoverCard.Line("when", days)));
  }

  private HoverCard.Face event(TimelineContent content, int row) {
    Event event = content.answer().table().event(row).event();
    List<HoverCard.Line> lines = new ArrayList<>();
    lines.add(new HoverCard.Line("when", pane.words().detail(event)));
    pane.words().said(event).ifPresent(words -> lines.add(new HoverCard.Line("words", words)));
    lines.add(new HoverCard.Line("from", pane.words().kindAndStatus(event)));
    List<String> sources = event.mentions().stream().map(Mention::articleId).distinct().toList();
    if (!sources.isEmpty()) {
      lines.add(new HoverCard.Line("from", pane.words().sources(sources.size())));
    }
    return new HoverCard.Face(event.headline(), lines);
  }
}
