/// Finds expressions of time and says which days they mean.
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
