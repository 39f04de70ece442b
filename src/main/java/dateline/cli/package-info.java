/// The command line: the same verbs without a window.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
