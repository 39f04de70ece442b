/// Finds who did what to whom, where, on which days.
///
/// An article becomes a reading in one pass. `Layout` splits the page into blocks, so that share
/// buttons tell nothing, a caption never takes the article's day, and the headings of a chronology
/// date what stands below them. Each sentence becomes a `Scene`: its cues ("spoke by phone", from
/// the `.cues` files), its clauses, its words of time and its cast. `Dating` gives every word of
/// time to the cue that it costs least to reach; `Whens` finds the days of each cue, from words of
/// its own down to the day of the article; `Parties` finds who took part and where (of the `Roll`
/// of those named: `Subjects`, `Visitors`, `Company`, `Voters`, `Venues`); `Statuses` whether it
/// happened. `Quotes` finds what was said, and by whom.
///
/// ```java
/// Reading reading = EventReader.standard().read(article);
/// // "Blinken met with Wang on Monday and Qin on Sunday" = two mentions, each with its own date
/// ```
///
/// Three classes ask `dateline.merging` what is the same: `Echoes` joins what an article tells
/// twice, `Again` finds the mention that words point back to, `Recalls` the one that a sentence
/// speaks of. What is said of English stands in data with examples that run as tests
/// (`layout.rules`, `contacts.cues`, `status.rules` …). Nothing here knows a person or a country;
/// that is `dateline.domain`.
///
/// ```
/// article -> Layout -> Scene (Cues, Clauses, time, domain) -> Whens, Parties -> Mention
///         -> Echoes -> Reading
/// ```
@NullMarked
package dateline.reading;

import org.jspecify.annotations.NullMarked;
