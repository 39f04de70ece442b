/// The panes of the window: each shows a part of the screen, and says what the reader did with it.
///
/// A pane is a class with code: its constructor builds it and watches its part of the session, a
/// `show` fills it, handlers send the next screen. Panes do not know each other and not the frame
/// that holds them; what one of them needs of another it is told in its constructor.
///
/// ```java
/// SearchBar search = new SearchBar(session, words, settings);   // typed -> session.typed(text)
/// FacetPane facets = new FacetPane(session, words, saved);      // answer -> counts, click -> choice
/// EventMenu menu = new EventMenu(commands);
/// menu.listen(timeline, choose);
/// ```
///
/// On top stand [ToolRow] with the [SearchBar] (`Completion` and `Suggestions` of what is typed),
/// the [PastBar], the [PlayBar] and the [Chips]; on the left the [FacetPane] (of `FacetRow`s) with
/// the [SavedPane]; in the middle the [EventList] (of `Lines`) beneath the timeline, or the
/// [EmptyPane]; on the right the [SideTabs]: [DetailPane], [ArticlePane], [SidesPane], [ChartPane];
/// at the foot the [StatusLine]. [Cards] are the sources of an event, in the detail and on the
/// sheet that previews one. [Opening] stands there alone while a collection is long in opening.
///
/// The list is the accessible truth: whatever is a bar on the canvas is a line there.
///
/// ```
/// Session -> watch -> pane -> nodes            pane -> Session.next, Deeds, Commands.run
/// ```
@NullMarked
package dateline.ui.pane;

import org.jspecify.annotations.NullMarked;
