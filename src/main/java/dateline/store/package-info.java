/// Keeps a collection: articles and the reader's corrections, durably.
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
