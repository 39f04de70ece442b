/// What goes on beside the window, and the only room of it that starts threads.
///
/// There are two ways to wait. [Latest] is for questions: whoever types on no longer wants the
/// answer to what stood there before, so only the newest question gets to show its answer, and an
/// older one is told that it is stale and may give up. [Work] is for deeds: none may be lost, so
/// they are done one after the other, and a long one has a name, tells how far it is, and can be
/// called off.
///
/// ```java
/// latest.ask(stale -> session.find(screen, stale), this::show, this::failed);
/// work.run("Importing", progress -> collection.add(files, day, table, progress), this::told, this::failed);
/// ```
///
/// Both are called on the JavaFX thread and answer there, so nobody else needs a lock. A failure is
/// logged once, here, and handed on as it is; whoever asked makes a sentence of it.
///
/// ```
/// pane, on the JavaFX thread -> Latest, Work -> thread -> pane, on the JavaFX thread
/// ```
@NullMarked
package dateline.ui.work;

import org.jspecify.annotations.NullMarked;
