/// The open collection: add articles, find events, remember corrections, undo.
@NullMarked
package dateline.collection;

import org.jspecify.annotations.NullMarked;
