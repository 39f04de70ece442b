package dateline.export;

import dateline.article.Article;
import dateline.correction.Corrected;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// The table of events as comma-separated values (RFC 4180, lines end with CR LF).
///
/// `guard` puts an apostrophe before cells that a spreadsheet would run as a formula; `mark` begins
/// the file with a byte order mark, by which Excel knows UTF-8; `mentions` writes a row for each
/// mention instead of each event; `columns` are those that are written, in their own order.
public record Csv(boolean mentions, boolean guard, boolean mark, List<String> columns) {
  /// The names of all columns, in their order.
  public static final List<String> COLUMNS = Column.ALL.stream().map(Column::name).toList();

  /// One row per event, guarded, without a mark.
  public static final Csv EVENTS = new Csv(false, true, false);

  /// One row per mention, guarded, without a mark.
  public static final Csv MENTIONS = new Csv(true, true, false);

  private static final String MARK = "\ufeff";

  /// Copies the names and checks that there are such columns.
  public Csv {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || !COLUMNS.containsAll(columns)) {
      throw new IllegalArgumentException("columns " + columns);
    }
  }

  /// All columns.
  public Csv(boolean mentions, boolean guard, boolean mark) {
    this(mentions, guard, mark, COLUMNS);
  }

  /// The same with these columns only.
  public Csv only(List<String> names) {
    return new Csv(mentions, guard, mark, names);
  }

  /// Writes the header and a row for each event, or mention, as they come.
  public void write(
      Stream<Corrected> events, Function<String, Optional<Article>> articles, Appendable out)
      throws IOException {
    if (mark) {
      out.append(MARK);
    }
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<Column> written =
        Column.ALL.stream().filter(column -> columns.contains(column.name())).toList();
    printer.printRecord(written.stream().map(Column::name).toList());
    Iterator<Row> rows = events.flatMap(event -> rows(event, articles)).iterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      printer.printRecord(written.stream().map(column -> cell(column, row)).toList());
    }
    printer.flush();
  }

  /// Reads such a table back, row by row, cell by name of column; the apostrophes that [#guard] put
  /// there are taken away.
  ///
  /// @throws IOException with the line where the table is broken
  public static List<Map<String, String>> read(Reader in) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(in)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        return List.of();
      }
      List<String> names = records.next().toList();
      return Stream.iterate(records, Iterator::hasNext, same -> same)
          .map(rest -> named(names, rest.next()))
          .toList();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Map<String, String> named(List<String> names, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
      cells.put(names.get(i).replace(MARK, ""), Formula.unguarded(record.get(i)));
    }
    return cells;
  }

  private Stream<Row> rows(Corrected event, Function<String, Optional<Article>> articles) {
    return mentions
        ? event.event().mentions().stream().map(mention -> Row.of(event, mention, articles))
        : Stream.of(Row.of(event, articles));
  }

  private String cell(Column column, Row row) {
    String cell = column.cell().apply(row);
    return guard ? Formula.guarded(cell) : cell;
  }
}
