/// Turns files, folders and pasted text into articles.
///
/// Idea: one file is one [dateline.article.Article], or one sentence that says why not. Nothing is
/// thrown on the way: a folder of ten thousand files with three broken ones gives the others and
/// three sentences.
///
/// A file passes these doors:
///
/// 1. [Walk] finds it, in an order that is the same on every machine.
/// 2. [Decoder] turns its bytes into text: UTF-8, UTF-16, GB18030, windows-1252 … The text is kept
///    as it is, line ends too, because spans of it are shown to other programs.
/// 3. [MetadataTable] is asked for what a table beside the texts says about it.
/// 4. [Letterhead] reads what the text says about itself: front matter, "Published August 28,
///    2023", `WASHINGTON, Nov 10, 2023 (Reuters) -`, a headline.
///
/// The day of publication is the first of: the reader's own word, the table, the text. Where none
/// of them tells it, it stays unknown; working it out needs the rules of time, which this room does
/// not know.
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
