/// Writes events as tables, JSON and calendars; draws a picture as SVG, PNG and PDF.
///
/// A table is a list of [dateline.export.Column]: its name, what it means, and the function that
/// gives its cell. The header, the rows and `docs/csv.md` are all made from that list, so they
/// cannot disagree. What is written is what the reader sees: events with every correction applied.
///
/// Nothing here opens a file or asks for a clock: a caller hands in where to write, and the same
/// events give the same bytes.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
