/// What a reader asked for, parsed, and what an answer looks like.
///
/// A question comes as text, is parsed once, and is a value from then on: `(topic:taiwan OR "One
/// China") after:2023` becomes
///
/// ```
/// And[ Or[ Has[TOPIC, taiwan], Phrase[One China] ], During[2023-01-01, the end of days] ]
/// ```
///
/// [Queries#parse] never throws: it returns the question, or the first fault with its place.
/// [Queries#text] goes the other way, so whoever changes a question by mouse (a ticked facet, a
/// brushed span) changes the value and writes it back into the box. The language itself is told in
/// `docs/query.md`.
///
/// An [Answer] is rows of a [Table] and counts by [Facet]. A table is every event of the collection
/// at one moment, as columns of numbers, so a picture of a million events needs no million objects.
/// Who fills it is not said here: the index room does, and a test may do it with arrays.
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;
