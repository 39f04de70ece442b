/// What leaves the window: events as files, pictures of what is shown, and paper.
///
/// An [Order] says what a reader wants to take away: which events ([Scope]), in which form
/// ([Format]), of a table which columns. [Exports] carries it out: it asks for a file, writes
/// beside it first, so that a failure leaves what was there, and tells how many events it wrote.
/// How a table, a calendar or a picture is written is known by `dateline.export` alone, which the
/// command line uses too.
///
/// ```java
/// exports.save(Order.last(settings, Scope.SHOWN));
/// exports.picture(timeline, PictureForm.SVG, true, "Visits to Taiwan");
/// exports.print(timeline, false, "Visits to Taiwan");
/// ```
///
/// A picture is a poster: `dateline.ui.canvas.Posters` makes one of the timeline, `ChartPosters`
/// one of the chart, and `Printing` lays either out on pages.
///
/// ```
/// ExportSheet -> Order -> Exports -> dateline.export -> file
/// timeline, chart -> Posters, ChartPosters -> poster -> file, or Printing -> Press
/// ```
@NullMarked
package dateline.ui.export;

import org.jspecify.annotations.NullMarked;
