/// What the window shows and remembers, as values: the next screen is arithmetic.
///
/// All that can change in a window is one record, [Screen]: the words typed, the [Choices] of
/// facets, the days brushed, the answer, the chosen event. Its methods give the next screen and
/// change nothing, so what a click does is tested without a window:
///
/// ```java
/// Screen next = screen.typed("visit").toggled(Facet.TOPIC, "taiwan");
/// next.question();          // And[ visit, Has[TOPIC, taiwan] ]
/// next.back().question();   // what was asked before
/// ```
///
/// A [View] is the part of it that one can come back to, a [Sight] the stretch of time that is
/// seen, a [Trail] the places that a reader came by. Between two starts, [Settings] keeps names and
/// values in a small file, and [Bookmark] the place where a collection was left. [Sources] tells
/// who tells an event.
///
/// There is no toolkit, no clock and no collection here; an answer comes in as a value.
///
/// ```
/// Choices, View, Sight -> Trail -> Screen -> Bookmark -> Settings
/// ```
@NullMarked
package dateline.ui.screen;

import org.jspecify.annotations.NullMarked;
