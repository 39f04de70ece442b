/// Finds who did what to whom, where, on which days; knows the same event told twice.
@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
