/// Answers queries fast; a cache that may be deleted at any time.
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
