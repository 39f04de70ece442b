/// Builds the program by hand from its rooms, once, and starts it.
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
