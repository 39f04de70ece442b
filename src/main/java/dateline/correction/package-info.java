/// What a reader changed: values that are applied to events, and taken back.
///
/// The rules read events out of articles, and will read them better next year. So a correction
/// never touches what was read: it is kept beside it, for ever, and applied anew to whatever the
/// rules say today:
///
/// ```
/// shown = corrections.apply(read, [Redate(e, 2023-11-15), Merge(e, f), Star(f)])
/// ```
///
/// What the reader said about a field wins over what the rules say about it; all other fields
/// follow the rules. Undo drops the last corrections; nothing else has to be put back, for what is
/// shown is always the reading plus the corrections.
///
/// A correction names its event by id. Ids follow from what was read, so they may change with the
/// rules; beside each correction stand the places in the articles where the event was told
/// ([Anchor]), and [Anchors] ties it to the event that stands there today. What finds no event does
/// nothing, and waits.
@NullMarked
package dateline.correction;

import org.jspecify.annotations.NullMarked;
