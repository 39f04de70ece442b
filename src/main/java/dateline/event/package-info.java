/// What an event is, and a sentence that tells one: the values that every other room speaks of.
///
/// A [Mention] is one sentence of one article; an [Event] is what happened, put together from all
/// the mentions of it. Both have a [Kind] (a call, a visit), a [Status] (occurred, planned, called
/// off), the days with the reason why we know them ([When]), those who took part ([Participant]), a
/// [Place], and each [Doubt] that a reader should look at. A mention also keeps the words that it
/// was read from, so that everything can be shown in its article:
///
/// ```java
/// // "Blinken met with Wang on Monday and Qin on Sunday" = two mentions, each with its own date
/// Event event = events.getFirst();
/// event.when();                         // 2023-06-19, from "Monday"
/// event.mentions().getFirst().text();   // the sentence that says so
/// ```
///
/// A [Reading] is what one article tells. A [Link] leads from an event to another; a [Recall] is
/// the sentence that speaks of an earlier one. A [Pack] is a folder of words and facts that a
/// reader lays upon those of the program.
///
/// Everything here is a value and asks nothing of the rules: `dateline.reading` makes mentions of
/// an article, `dateline.merging` makes events of mentions.
@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
