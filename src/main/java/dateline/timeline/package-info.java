/// Turns events and a viewport into a picture made of marks.
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
