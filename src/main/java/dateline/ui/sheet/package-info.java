/// Sheets of paper that are laid over the window: questions, forms, reports, help.
///
/// Whoever wants one asks [Sheets] or, to correct events, [CorrectionSheets]; these two know what a
/// sheet needs, lay it on the [Overlay], and do what it was filled in for. The sheets themselves
/// are hidden here. A `Sheet` has a title, what it is about, and buttons at its foot; Escape puts
/// it away, and the focus goes back to where it was.
///
/// ```java
/// sheets.goTo();            // a small question: "nov 2023" -> the timeline goes there
/// sheets.report(report);    // what became of an import, what failed first
/// corrections.merge();      // which event is the chosen one to join?
/// ```
///
/// Small questions have no class: `Papers` asks them with an `AskSheet`, whose answer is either
/// done or a sentence that says what is wrong with it. What a form holds is a value ([Draft]), and
/// what it corrects follows from it without a window.
///
/// ```
/// command -> Sheets, CorrectionSheets -> Papers -> Overlay (a Sheet) -> Deeds, Exports, Session.next
/// ```
@NullMarked
package dateline.ui.sheet;

import org.jspecify.annotations.NullMarked;
