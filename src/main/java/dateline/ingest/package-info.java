/// Turns files and pasted text into articles.
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
