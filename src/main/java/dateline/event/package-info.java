/// Finds who did what to whom, where, on which days; knows the same event told twice.
///
/// An article becomes a [Reading] in one pass. `Layout` splits the page into blocks, so that share
/// buttons tell nothing, a caption never takes the article's day, and the headings of a chronology
/// date what stands below them. Each sentence becomes a `Scene`: its cues ("spoke by phone", from
/// the `.cues` files), its clauses, its words of time and its cast. `Dating` gives every word of
/// time to the cue that it costs least to reach; `Whens` finds the days of each cue, from words of
/// its own down to the day of the article; `Parties` finds who took part and where (of the `Roll`
/// of those named: `Subjects`, `Visitors`, `Company`, `Voters`, `Venues`); `Statuses` whether it
/// happened.
///
/// ```java
/// Reading reading = EventReader.standard().read(article);
/// // "Blinken met Wang on Monday and Qin on Sunday" = two mentions, each with its own date
/// List<Event> events = Merger.merge(mentions);   // of many articles, in any order
/// ```
///
/// `Merger` puts the mentions of one event together: `Sameness` judges two of them by kind, days,
/// people, place and topics and gives its reason; the sharpest dates go first, so that "last year"
/// joins what "15 November" has made. Within an article `Echoes` does the same, and what is
/// repeated stays as [Mention#again].
///
/// `Quotes` pairs the quotation marks, finds who said what stands between them, and puts each
/// [Quotation] beside the mentions that it is about.
///
/// [Links] tells which meetings were parts of a visit, and, by `Recalls`, which earlier event a
/// sentence speaks of; they stay events of their own.
///
/// What is said of English stands in data with examples that run as tests: `layout.rules`,
/// `contacts.cues`, `deeds.cues`, `sayings.cues`, `status.rules`, `speech.rules`, `recalls.rules`,
/// `codes.rules`. Nothing here knows a person or a country; that is `dateline.domain`.
///
/// ```
/// article -> Layout -> Scene (Cues, Clauses, time, domain) -> Whens, Parties -> Mention
///         -> Echoes -> Reading          mentions of all articles -> Merger -> Event
/// ```
@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
