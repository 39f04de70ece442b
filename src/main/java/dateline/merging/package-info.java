/// Puts together the mentions of one event, of many articles or of one.
///
/// `Sameness` judges two mentions by kind, days, people, place and topics, and gives its reason for
/// the reader. [Merger] lets the sharpest dates go first, so that "last year" joins what "15
/// November" has made; each mention joins the group that most speaks for. Only those that meet on
/// one of the `Shelves` (a family of kinds, a month, a name) are compared, so the work grows with
/// the mentions and not with their square. `EventMaker` makes an event of a group: the date that
/// most articles support, a headline by `Headlines` and `Deeds`, and the doubts of all.
///
/// ```java
/// List<Event> events = Merger.merge(mentions);   // of many articles, in any order
/// ```
///
/// `MergeMemory` remembers what was compared, for those who merge nearly the same again
/// ([Merger#remembering]). [Links] tells which meetings were parts of a visit, and which earlier
/// event a sentence speaks of; they stay events of their own.
///
/// ```
/// mentions -> Shelves, Sameness -> groups -> EventMaker (Headlines, Deeds) -> events -> Links
/// ```
///
/// Nothing here reads an article: a mention knows all that is compared of it.
@NullMarked
package dateline.merging;

import org.jspecify.annotations.NullMarked;
