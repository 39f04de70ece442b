package dateline.export;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.event.Status;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dated events as a calendar (iCalendar, RFC 5545): each an entry of whole days.
///
/// Undated events have no place in a calendar; [#write] tells how many it left out.
public final class Ics {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int LONGEST_LINE = 75;

  private final Appendable out;

  private Ics(Appendable out) {
    this.out = out;
  }

  /// Writes the calendar and returns the number of undated events that are not in it.
  public static int write(
      Stream<Corrected> events, Function<String, Optional<Article>> articles, Appendable out)
      throws IOException {
    Ics calendar = new Ics(out);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Dateline//Dateline//EN");
    calendar.line("CALSCALE:GREGORIAN");
    int undated = 0;
    Iterator<Corrected> rest = events.iterator();
    while (rest.hasNext()) {
      Corrected each = rest.next();
      Optional<DateRange> range = each.event().when().range();
      undated += range.isEmpty() ? 1 : 0;
      if (range.isPresent()) {
        calendar.entry(Row.of(each, articles), range.get());
      }
    }
    calendar.line("END:VCALENDAR");
    return undated;
  }

  private void entry(Row row, DateRange range) throws IOException {
    line("BEGIN:VEVENT");
    line("UID:" + text(row.event().id()) + "@dateline");
    line("DTSTAMP:" + stamp(row));
    line("DTSTART;VALUE=DATE:" + DAY.format(range.start()));
    line("DTEND;VALUE=DATE:" + DAY.format(range.end().plusDays(1)));
    line("SUMMARY:" + text(row.event().headline()));
    optional("LOCATION:", row.place().text());
    optional("DESCRIPTION:", description(row));
    if (!row.topics().isEmpty()) {
      line("CATEGORIES:" + row.topics().stream().map(Ics::text).collect(Collectors.joining(",")));
    }
    line("STATUS:" + status(row.status()));
    line("TRANSP:TRANSPARENT");
    line("X-DATELINE-PRECISION:" + Column.word(range.precision()));
    line("X-DATELINE-KIND:" + Column.word(row.kind()));
    line("END:VEVENT");
  }

  /// The last day on which an article spoke of it: a calendar wants a time of writing, and the same
  /// events shall give the same file.
  private static String stamp(Row row) {
    return row.articles().stream()
            .flatMap(article -> article.published().day().stream())
            .max(Comparator.naturalOrder())
            .map(DAY::format)
            .orElse(DAY.format(LocalDate.EPOCH))
        + "T000000Z";
  }

  private static String description(Row row) {
    String articles = row.articles().stream().map(Ics::cited).collect(Collectors.joining("\n"));
    return (row.sentence().strip().replaceAll("\\s+", " ") + "\n" + articles).strip();
  }

  private static String cited(Article article) {
    String title = article.title().isEmpty() ? article.name() : article.title();
    return Stream.of(
            title,
            article.source(),
            article.published().day().map(Object::toString).orElse(""),
            article.url())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String status(Status status) {
    return switch (status) {
      case OCCURRED -> "CONFIRMED";
      case PLANNED, PROPOSED -> "TENTATIVE";
      case POSTPONED, CANCELLED, DENIED -> "CANCELLED";
    };
  }

  private void optional(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      line(name + text(value));
    }
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /// Writes a line, folded where it has more than 75 bytes, never within a character.
  private void line(String line) throws IOException {
    int bytes = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LONGEST_LINE) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.append(character);
      bytes += length;
    }
    out.append("\r\n");
  }
}
