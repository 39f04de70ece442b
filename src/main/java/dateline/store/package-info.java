/// Keeps a collection: articles and the reader's corrections, durably.
///
/// A collection is one SQLite file. It holds what cannot be worked out again: each text once, every
/// time it was imported (a sighting: its name, title, day), every correction, the saved searches.
/// What was done stands in a journal of steps; whatever belongs to a step that was undone is passed
/// over, so undo and redo turn one switch, and are there tomorrow too:
///
/// ```
/// step 1  IMPORT  3   sightings of 3 articles
/// step 2  REDATE  1   correction {"type":"Redate", ...}
/// step 3  IMPORT  1   a sighting                          undone
/// ```
///
/// Only a new step throws the undone ones away. Every transaction gives the collection a new state,
/// a random word: the index remembers the state that it shows, and nothing else has to be compared.
///
/// The file is locked while it is open, by SQLite's own locks, which the system takes away from a
/// program that is killed. Commits are synced to the disk, with a rollback journal, so that beside
/// a closed collection no other file has to be copied.
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
