/// What the window asks of what is around it: the program, the system's dialogs, a printer.
///
/// Nothing else in the window opens a dialog of the system or leaves its collection. [Host] is what
/// commands may ask of the program: open another file, read it with other domain packs, put on the
/// theme, quit. [Choosers] asks the reader for files and printers, [Press] prints. These two are
/// interfaces since a test has no system to click in: it answers by itself.
///
/// ```java
/// host.choosers().collection().ifPresent(host.open());
/// Choosers answers = new Answers();   // in a test: the file that would have been chosen
/// ```
///
/// [SystemChoosers] and `SystemPress` are those of the system; only the window makes them, once for
/// each stage.
///
/// ```
/// commands, sheets -> Host -> the window that opens collections
///                  -> Choosers, Press -> SystemChoosers, SystemPress -> the system
/// ```
@NullMarked
package dateline.ui.host;

import org.jspecify.annotations.NullMarked;
