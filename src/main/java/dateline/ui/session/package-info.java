/// One collection in one window: what is shown of it, and what is done to it.
///
/// [Session] holds the [dateline.ui.screen.Screen] in one property and asks the collection whenever
/// the question has changed. Whoever wants to change what is shown says how the next screen follows
/// from this one; whoever shows a part of it watches that part. Panes know the session and not each
/// other: there is no bus and no binding between them.
///
/// ```java
/// session.watch(Screen::chosenRow, timeline::choose);
/// session.next(screen -> screen.typed("visit").toggled(Facet.TOPIC, "taiwan"));
/// deeds.correct(List.of(new Correction.Star(id, true)));
/// ```
///
/// [Deeds] does what changes the collection: import, correct, undo. It goes on beside the window
/// and is told of in the corner. [Chosen] is the chosen event with the articles that tell it.
///
/// Time goes by in three strides, each a `Player.Pace`: [Steps] from event to event, [Months] from
/// month to month, [Known] from one day of publication to the next, which is the past of the
/// collection. [Player] goes on by itself, and never outruns the window.
///
/// All of it is used on the JavaFX thread; what takes long goes through `dateline.ui.work`.
///
/// ```
/// key, click -> Session.next -> Screen -> Latest -> collection -> Screen -> panes that watch
///            -> Deeds -> Work -> collection -> Session.ask
/// Player -> Steps, Months, Known -> Session.next
/// ```
@NullMarked
package dateline.ui.session;

import org.jspecify.annotations.NullMarked;
