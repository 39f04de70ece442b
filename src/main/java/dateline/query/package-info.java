/// What a reader asked for, parsed, and what an answer looks like.
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;
