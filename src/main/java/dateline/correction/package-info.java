/// What a reader changed: values that are applied to events, and taken back.
@NullMarked
package dateline.correction;

import org.jspecify.annotations.NullMarked;
