/// The window: opens a collection, and joins panes, sheets and commands around it.
///
/// [Window] opens collections one after the other and remembers where it was; [Desk] is what it is
/// given for that. For each it makes a [Frame], which holds all panes and lays the wires between
/// them: they run through the session only. [Panes] says where they stand. `Repertoire` lists all
/// that can be told to the window, `Menus` what stands in which menu, and `Reach` what the commands
/// act upon.
///
/// ```java
/// Window.launch(new Desk(opener, settingsFile, collectionsFolder, samples), Optional.of(file));
/// ```
///
/// All else is in rooms of its own, which do not know this one:
///
/// ```
/// words     what is said                      screen    what is shown, as values
/// work      threads                           canvas    the timeline, painted
/// part      pieces of panes and sheets        host      what is around the window
/// command   the list of commands              session   one collection, shown and changed
/// pane      the parts of the window           export    files, pictures, paper
/// sheet     what is laid over it
///
/// key, click -> pane, sheet, command -> session -> screen -> pane, canvas
/// ```
@NullMarked
package dateline.ui;

import org.jspecify.annotations.NullMarked;
