/// Pieces of which panes, sheets and menus are built, and how all of them look.
///
/// A part is given what it shows and tells who asked what was done with it; it knows words, but no
/// screen, no session and no collection. That is the test for what belongs here: a node that has to
/// know what is shown elsewhere is a pane.
///
/// ```java
/// MarkedText text = new MarkedText();
/// text.show("They met on Monday.", List.of(MarkedText.Mark.of(new Span(5, 8), "cue")));
/// Label why = Wrapped.label("Nobody stated the day.", "why");
/// notices.tell("2 events merged");
/// ```
///
/// How it looks is said in style sheets; Java names style classes, never colours. [Theme] puts the
/// sheets on a window, [Icon] names the shapes that stand in `icons.css`. The sheets lie beside the
/// words, in `dateline/ui`.
///
/// ```
/// words, spans, numbers -> MarkedText, BarRow, Notices, Wrapped, Icon -> nodes
/// the reader's choice   -> Theme -> style sheets
/// ```
@NullMarked
package dateline.ui.part;

import org.jspecify.annotations.NullMarked;
