/// The timeline on the screen: paints the picture that `dateline.timeline` makes, and tells what
/// the reader does with it.
///
/// [TimelinePane] is the whole of it to the window: it is given an answer, a choice, lanes, a
/// sight, and calls handlers back when an event is chosen or days are brushed. It knows no session.
///
/// ```java
/// TimelinePane timeline = new TimelinePane();
/// timeline.handlers().onChoose(row -> session.next(s -> s.chose(answer.table().id(row))));
/// timeline.show(answer);
/// timeline.goTo(day);
/// ```
///
/// `TimelineContent` sorts an answer into lanes, once and beside the window where it is large;
/// `TableBars` shows the rows of a table as bars. For each frame `Painter` paints the marks of a
/// picture and decides nothing: its colours are `Inks` from the style sheet, its widths come from
/// `Fonts`, its small signs are `Stamps`. `TimelineMouse` and `TimelineKeys` turn what the hand
/// does into a viewport, to which `Glide` moves; `HoverCard` shows what `Faces` says of the place
/// under the pointer; `TimelinePlaces` is the same for those who cannot see it. [Posters] makes of
/// the same content a picture for paper.
///
/// ```
/// Answer -> TimelineContent -> timeline.Layout -> Picture -> Painter (Inks, Fonts, Stamps) -> Canvas
///                   ^  viewport
/// mouse, keys -> TimelineMouse, TimelineKeys -> Glide        handlers -> the window
/// ```
@NullMarked
package dateline.ui.canvas;

import org.jspecify.annotations.NullMarked;
