/// What an article is: title, source, day, text, sentences, and spans of that text.
///
/// A text is never changed. Whatever is found in it is a [dateline.article.Span] into it, so the
/// window can highlight it and a user of the table can look it up. Two readers cut a text:
/// [dateline.article.Words] into words in one pass, [dateline.article.Sentences] into sentences.
///
/// ```
/// "Xi met Gen. Liu on Jan. 3. They spoke."
///   words      Xi | met | Gen | . | Liu | on | Jan | . | 3 | . | They | spoke | .
///   sentences  Xi met Gen. Liu on Jan. 3.  |  They spoke.
/// ```
///
/// Sentences are cut by rules and a list of abbreviations (`abbreviations.txt`) and not by a
/// statistical model: the models at hand cut after "Jan." and "Gen.", and news has worse in store:
/// lines wrapped in the middle of a sentence, headings and captions without a stop, sentences glued
/// together by a bad extraction. `Lines` tells wrapped lines from lines that are sentences of their
/// own by how long most of them are and how they end.
///
/// The day of an article is a [dateline.article.Published]: stated, inferred with a reason, or
/// unknown. It is a value and no null, since a great part of the articles that people have carries
/// none.
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
