/// What a reader can tell the window to do: one list, from which all else is made.
///
/// A [Command] has an id, a menu, keys, a condition and an action. [Commands] holds the list and
/// makes of it the menu bar, the keys of a scene, items of context menus and buttons; palette and
/// sheet of keys read it too. So a command that is added once stands in all of these places, with
/// the same name and the same key. [KeyMap] keeps the keys that a reader gave in place of the usual
/// ones.
///
/// ```java
/// commands.set(List.of(new Command("fit", Command.Menu.VIEW, List.of("0"), () -> true, timeline::fit)));
/// commands.run("fit");                     // as its menu item, its key and its button would
/// commands.rekey("fit", Optional.of("f")); // or the command that has that key already
/// ```
///
/// What the commands are is not said here: the list stands in `Repertoire`, on top, where all that
/// they act upon is known.
///
/// ```
/// Repertoire -> Command -> Commands (KeyMap) -> menus, keys, buttons, palette, sheet of keys
/// ```
@NullMarked
package dateline.ui.command;

import org.jspecify.annotations.NullMarked;
