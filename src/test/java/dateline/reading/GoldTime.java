package dateline.reading;

import dateline.article.Span;
import dateline.time.Timex;
import java.util.List;

/// One expression of time of an annotated text: a row of `times.tsv`, its span in UTF-16 units.
record GoldTime(String doc, Span span, Timex timex, String words) {

  static GoldTime of(List<String> row, String text) {
    Span span =
        new Span(
            text.offsetByCodePoints(0, Integer.parseInt(row.get(1))),
            text.offsetByCodePoints(0, Integer.parseInt(row.get(2))));
    Timex timex = new Timex(Timex.Type.valueOf(row.get(3)), row.get(4), row.get(5));
    return new GoldTime(row.get(0), span, timex, row.get(6));
  }
}
