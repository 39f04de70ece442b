/// The door of the program.
///
/// [dateline.Main] builds everything by hand, once: the user's folders, the command line, the
/// window. No container, no scanning; to know what there is, read it.
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
