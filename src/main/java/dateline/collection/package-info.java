/// The open collection: add articles, find events, remember corrections, undo.
///
/// This is where the rooms meet. The store keeps what people did: articles and corrections. The
/// index shows what follows from it. In between stands one direction of work:
///
/// ```
/// files -> articles -> store            what cannot be worked out again
///          articles -> mentions         by the rules, once for each article and version
///          mentions -> events           merged over all articles
///          events + corrections         what the reader sees
///                   -> index -> table, answers
/// ```
///
/// Whatever happens to the index, running that line again gives the same; so a crash, a damaged
/// cache, a newer version of the rules and a file put back from a backup are one case: the mark of
/// the index is not the state of the store, and [Workshop] brings it up to date, writing only what
/// differs. A correction takes a short way: only the events that corrections speak of are worked
/// out again.
///
/// [OpenCollection] is the only door. Its writing methods wait for one another; its reading methods
/// look at the last table and never wait.
@NullMarked
package dateline.collection;

import org.jspecify.annotations.NullMarked;
