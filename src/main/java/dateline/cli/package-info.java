/// The command line: the same verbs as the window, without one.
///
/// ```
/// dateline import news/                     put articles into the collection
/// dateline events who:xi after:2023-06      find events in it
/// dateline read --published 2023-11-15 -    read a text and print its events, keep nothing
/// dateline times article.txt                print its expressions of time
/// ```
///
/// A command is a class with its options as fields; picocli fills them. Everything a command may
/// touch outside (streams, folders, the window) comes in one [World], so that a test runs a command
/// as a reader does. What goes wrong is a sentence on standard error. Exit codes: 0 all is well, 1
/// something could not be read or written, 2 the command was not understood.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
