/// Finds expressions of time and says which days they mean.
///
/// Two steps, kept apart. **Finding** knows words and no dates: it turns "the end of next month"
/// into a value that says just that. **Resolving** knows dates and no words: with the article's
/// day, the tense of the clause and the dates that the text spoke of before, it turns that value
/// into days.
///
/// ```
/// "until the end of next month", in an article of 10 November 2023
///   Words     until | the | end | of | next | month
///   Finder    next month             Near(MONTH, +1, ARTICLE)          relative.rules  next-unit
///             the end of next month  Part(END, Near(MONTH, +1, …))     compound.rules  edge
///   Resolver  TIMEX3 DATE 2023-12, mod END;  days 2023-12-21 to 2023-12-31, precision PART
///             why: seen from 10 November 2023
/// ```
///
/// Rules and word lists are data (`*.rules`, `*.words`). A rule:
///
/// ```
/// anchor 2024-05-15                # every example of the file is read on this day
/// stage  2                         # what it makes may be used by rules of later stages …
/// makes  date                      # … as <date>
/// rule   last-weekday
/// find   last <weekday>            # <list>, [may be missing], (one | of), {only looked at}, ~glued
/// means  day last                  # a function of `Means`, and its arguments
/// yes    last Tuesday = 2024-05-14
/// no     at last he came
/// ```
///
/// The examples run as tests named after file and line. Patterns have no repetition; those of one
/// stage are merged into one `Trie` over the symbols of words, so the time to find is linear in the
/// text with a small factor, whatever the text. Of the finds that start at one word the longest
/// wins, then the one that looked at more context, then the rule with the higher `priority`.
///
/// Resolving is a `switch` over the sealed `Said`: `Partials` completes dates of which a part was
/// said ("November", "Friday", "the 15th"), `Relatives` counts ("two years ago", "the following
/// month", "the latest quarter"), `Vagueness` bounds what is vague ("in the coming days"), `Parts`
/// cuts ("early 2023"), `Scene` remembers what the text has spoken of, `Tense` reads the clause.
/// Whatever cannot be told is a `Meaning.Unclear` with the reason.
///
/// An article without a day gives only what it says outright; [dateline.time.DayClues] gathers from
/// the same finds what it says about its own day, for the room that decides on it.
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
