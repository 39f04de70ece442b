/// Writes events as CSV, JSON and calendars; draws a picture as SVG, PNG and PDF.
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
