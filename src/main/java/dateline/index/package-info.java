/// Answers questions fast; a cache that may be deleted at any time.
///
/// What a million events need for a picture, a list and counts is small: days, kind, marks, numbers
/// of names. A [dateline.query.Table] keeps that in arrays, about ninety bytes an event, and the
/// words stay on the disk, in Lucene:
///
/// ```
/// question  ->  parts  ->  a set of rows for each part  ->  their intersection  ->  counts
///               words: Lucene     days, facets: the arrays
/// ```
///
/// So Lucene only says which events hold a word; AND, OR, NOT, days and counting are arithmetic on
/// sets of rows. A facet's own choice is left out when its values are counted, by intersecting
/// without it.
///
/// One commit saves events, names and what they were made from ([Originals]) together, with a mark
/// that says which state of the collection this is. Whoever opens an index compares the mark; a
/// folder that is missing, broken or from another version is simply an index without a mark, and is
/// filled again. Nothing is ever repaired.
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
